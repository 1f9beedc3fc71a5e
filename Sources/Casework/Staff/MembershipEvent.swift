/// What happens to a person's place in an area: every grant, change and end of access.
package enum MembershipEvent: RecordedEvent {
    case invited(PersonEnrolled)
    case enrolled(PersonEnrolled)
    case accepted(TermsAccepted)
    case rolesSet(RolesSet)
    case roleProposed(RoleProposed)
    case roleConfirmed(RoleConfirmed)
    case proposalDeclined(ProposalDeclined)
    case moved(PersonMoved)
    case ended(MembershipEnded)
    case suspended(MembershipSuspended)
    case restored(MembershipRestored)
    case confirmed(PersonConfirmed)
    case codeIssued(CodeIssued)
    case freshStartAsked(FreshStartAsked)
    case freshStartAgreed(FreshStartAgreed)
    case seated(PersonSeated)
    case corrected(PersonCorrected)
}

/// Somebody is to have access: by invitation, or given it by an operator.
package struct PersonEnrolled: Sendable, Hashable, Codable {
    package let account: ID<Account>
    package let person: StaffPerson
    package let agency: ID<Agency>
    package let roles: [Role]
    package let trainedOn: CalendarDate?
    package let endsOn: CalendarDate?
    package let confirmation: Confirmation?
    package let stamp: Stamp
}

/// She set up her sign-in and accepted the terms of use.
package struct TermsAccepted: Sendable, Hashable, Codable {
    package let terms: String
    package let stamp: Stamp
}

package struct RolesSet: Sendable, Hashable, Codable {
    package let roles: [Role]
    package let trainedOn: CalendarDate?
    package let stamp: Stamp
}

/// A role that one person may not give alone was asked for (trust 1.6 R3).
package struct RoleProposed: Sendable, Hashable, Codable {
    package let role: Role
    package let stamp: Stamp
}

package struct RoleConfirmed: Sendable, Hashable, Codable {
    package let role: Role
    package let proposedBy: Actor
    package let stamp: Stamp
}

package struct ProposalDeclined: Sendable, Hashable, Codable {
    package let role: Role
    package let stamp: Stamp
}

/// She changed post: the roles of her former agency ended at that moment (SR-32).
package struct PersonMoved: Sendable, Hashable, Codable {
    package let from: ID<Agency>
    package let to: ID<Agency>
    package let roles: [Role]
    package let handedTo: ID<Account>?
    package let stamp: Stamp
}

package struct MembershipEnded: Sendable, Hashable, Codable {
    package let isAtOnce: Bool
    package let lastDay: CalendarDate
    package let reason: LeavingReason
    package let handedTo: ID<Account>?
    package let stamp: Stamp
}

package enum LeavingReason: String, Sendable, Hashable, Codable, CaseIterable {
    case leftPost, leftAgency, longAbsence, agencyLeft, givenInError, other
}

package struct MembershipSuspended: Sendable, Hashable, Codable {
    package let reason: PrivateText
    package let stamp: Stamp
}

package struct MembershipRestored: Sendable, Hashable, Codable {
    package let stamp: Stamp
}

/// Somebody answerable said that she still needs her access (SR-32).
package struct PersonConfirmed: Sendable, Hashable, Codable {
    package let confirmation: Confirmation
    package let stamp: Stamp
}

/// A one-time code was made, to be handed over on paper or by telephone. The code is not told.
package struct CodeIssued: Sendable, Hashable, Codable {
    package let until: Instant
    package let stamp: Stamp
}

/// Somebody asked for a new start for a person who lost her password or key.
package struct FreshStartAsked: Sendable, Hashable, Codable {
    package let stamp: Stamp
}

package struct FreshStartAgreed: Sendable, Hashable, Codable {
    package let askedBy: Actor
    package let stamp: Stamp
}

/// Her name, work e-mail or telephone changed; this is how they are now.
package struct PersonCorrected: Sendable, Hashable, Codable {
    package let person: StaffPerson
    package let stamp: Stamp
}

package struct PersonSeated: Sendable, Hashable, Codable {
    package let seat: Seat
    package let stamp: Stamp
}
