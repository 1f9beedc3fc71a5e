/// What waits for one person, most urgent first (ux 2.1).
package struct HomeBriefing: Sendable {
    package let waiting: [WaitingTask]
    package let nextMeeting: MeetingLine?

    package init(waiting: [WaitingTask], nextMeeting: MeetingLine?) {
        self.waiting = waiting
        self.nextMeeting = nextMeeting
    }
}

/// One thing that waits.
package enum WaitingTask: Sendable, Hashable {
    case overdueActions(Int)
    case meetingInSession(ID<Meeting>)
    case referralReturned(ID<Referral>, on: CalendarDate)
    case referralsToTriage(Int, oldest: CalendarDate)
    case declarationToMake(ID<Meeting>, on: CalendarDate)
    case researchToDo(ID<Meeting>, on: CalendarDate, left: Int, of: Int)
    case agendaToIssue(ID<Meeting>, by: CalendarDate)
    case casesToList(Int)
    case agenciesWithoutAgreement(Int)
    case casesToAllocate(Int)
    case casesWithoutContact(Int)
    case casesWithoutView(Int)
    case actionsDue(Int, next: CalendarDate)
    case overdueActionsOfAgencies(Int)
    case draftToFinish(ID<ReferralDraft>, savedAt: Instant)
    case referralAccepted(ID<Referral>, CaseReference, HearingSlot?)
    case referredCaseHeard(ID<Referral>, CaseReference, on: CalendarDate)
    case referralDeclined(ID<Referral>)
    case referralRedirected(ID<Referral>)
    /// What the reader saw of a referral was corrected since; its case where she may not read it.
    case referralCorrected(ID<Referral>?, ID<CaseFile>, CaseReference?, on: CalendarDate)
}
