/// What the access policy needs to know of a case; holds no content.
package struct CaseFacts: Sendable, Hashable {
    package var area: ID<Area>
    package var referrer: ID<Account>?
    package var referringAgency: ID<Agency>
    /// Those who sent a further referral that joined the case.
    package var joinedReferrers: Set<ID<Account>> = []
    package var advocate: ID<Account>?
    package var isAccepted: Bool
    /// Agencies that were asked for research when an agenda was issued.
    package var askedAgencies: Set<ID<Agency>>
    /// Agencies that own an action of the plan.
    package var actingAgencies: Set<ID<Agency>>
    /// Agencies that attended the meeting or contributed in writing (SR-12).
    package var contributingAgencies: Set<ID<Agency>>
    /// Whether the reader's agency has a current information-sharing agreement (SR-01).
    package var agreementIsCurrent: Bool
    /// Whether the reader made the confidentiality declaration of the meeting that hears it
    /// (SR-02).
    package var hasDeclared: Bool
    /// Whether the reader referred or advised the other party, in a case where the two parties of
    /// this one change places (SR-09).
    package var isOnOtherSide = false
    /// Whether the reader is in conflict, or the case is sealed to a circle that she is not of: for
    /// her there is no such case, whatever her part in the conference is (SR-08).
    package var isExcluded = false
    /// Whether the reader is a single-case attendee of this case, within her slot's hours (SR-03).
    package var isInvited = false
    /// Whether the reader is an observer of the meeting that hears it, within the hours set.
    package var isObserving = false
    /// Whether it lies on the table of a meeting, and the reader's agency is in the room.
    package var isHeardByAgency = false
    /// Whether it lies on the table and is shown, so that whoever is invited to it comes in.
    package var isLetIn = false
    /// The kind of emergency in which the reader opened it, while that lasts (trust 3.10).
    package var glass: BreakGlassCategory?

    package init(
        area: ID<Area>,
        referrer: ID<Account>? = nil,
        referringAgency: ID<Agency>,
        advocate: ID<Account>? = nil,
        isAccepted: Bool = true,
        askedAgencies: Set<ID<Agency>> = [],
        actingAgencies: Set<ID<Agency>> = [],
        contributingAgencies: Set<ID<Agency>> = [],
        agreementIsCurrent: Bool = false,
        hasDeclared: Bool = false
    ) {
        self.area = area
        self.referrer = referrer
        self.referringAgency = referringAgency
        self.advocate = advocate
        self.isAccepted = isAccepted
        self.askedAgencies = askedAgencies
        self.actingAgencies = actingAgencies
        self.contributingAgencies = contributingAgencies
        self.agreementIsCurrent = agreementIsCurrent
        self.hasDeclared = hasDeclared
    }

    package func wasReferred(by account: ID<Account>) -> Bool {
        referrer == account || joinedReferrers.contains(account)
    }
}

/// What the access policy needs to know of a meeting.
package struct MeetingFacts: Sendable, Hashable {
    package var area: ID<Area>
    package var agendaIsIssued: Bool
    package var agreementIsCurrent: Bool
    /// Whether it was called for nothing but cases that do not exist for the reader (SR-08).
    package var isExcluded = false
    /// Whether the reader is invited to one of its cases, or observes it, within the hours set.
    package var isInvited = false
    package var isObserving = false

    package init(area: ID<Area>, agendaIsIssued: Bool, agreementIsCurrent: Bool) {
        self.area = area
        self.agendaIsIssued = agendaIsIssued
        self.agreementIsCurrent = agreementIsCurrent
    }
}
