/// What a case keeps of decisions about referrals. Every name and shape here is a promise for
/// ever, like those of `CaseEvent`.

/// A further referral of the same people, in its referrer's own words.
package struct ReferralJoinedCase: Sendable, Hashable, Codable {
    package let referral: ID<Referral>
    package let referrer: ID<Account>?
    package let referringAgency: ID<Agency>
    package let referredOn: CalendarDate
    package var content: ReferralContent
    package let stamp: Stamp
}

/// A referral that had joined the case, corrected by its referrer (SR-35).
package struct JoinedReferralCorrected: Sendable, Hashable, Codable {
    package let referral: ID<Referral>
    package let content: ReferralContent
    package let reason: PrivateText
    package let stamp: Stamp
}

/// Agencies that had answered are asked again, about people who came or were renamed since.
package struct ResearchAskedAgain: Sendable, Hashable, Codable {
    package let agencies: [ID<Agency>]
    package let people: [ID<CasePerson>]
    package let stamp: Stamp
}

package struct OppositePartiesKnown: Sendable, Hashable, Codable {
    package let other: ID<CaseFile>
    package let stamp: Stamp
}

package struct OffenderMeetingLeads: Sendable, Hashable, Codable {
    package let stamp: Stamp
}

package struct HearingDecided: Sendable, Hashable, Codable {
    package let isHeard: Bool
    package let reason: PrivateText
    package let stamp: Stamp
}

package struct LeftToOffenderMeeting: Sendable, Hashable, Codable {
    package let words: PrivateText
    package let stamp: Stamp
}
