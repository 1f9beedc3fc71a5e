/// What a case keeps of decisions about referrals. Every name and shape here is a promise for
/// ever, like those of `CaseEvent`.

/// A further referral of the same people, in its referrer's own words.
package struct ReferralJoinedCase: Sendable, Hashable, Codable {
    package let referral: ID<Referral>
    package let referrer: ID<Account>?
    package let referringAgency: ID<Agency>
    package let referredOn: CalendarDate
    package let content: ReferralContent
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
