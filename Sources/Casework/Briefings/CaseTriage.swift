/// A further referral that joined a case.
package struct JoinedReferral: Sendable, Hashable {
    package let agency: String
    package let referredOn: CalendarDate
    package let content: ReferralContent

    package init(agency: String, referredOn: CalendarDate, content: ReferralContent) {
        self.agency = agency
        self.referredOn = referredOn
        self.content = content
    }
}

/// A case in which the two parties change places, by its number alone.
package struct OppositeCase: Sendable, Hashable {
    package let id: ID<CaseFile>
    package let reference: CaseReference

    package init(id: ID<CaseFile>, reference: CaseReference) {
        self.id = id
        self.reference = reference
    }
}

/// That a MAPPA meeting leads a case, and whether this conference hears it too.
package enum OffenderMeetingLeadership: Sendable, Hashable {
    case chairDecides
    case decided(HearingDecided)
    /// The chair decided, and it went there.
    case left(HearingDecided, LeftToOffenderMeeting)
}
