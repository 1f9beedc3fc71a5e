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
    /// Cases whose victims may be one person, which nobody has said (SR-20).
    case possibleRepeats(Int)
    /// On the agenda of a meeting whose day has passed, and not heard.
    case casesOvertaken(Int)
    /// The chair left them to MAPPA, and nobody has said that they went there.
    case casesToHandOver(Int)
    /// MAPPA leads, and the chair has not decided; for the coordinator to know.
    case casesOfTheChair(Int)
    /// The same, for the chair.
    case hearingsToDecide(Int)
    /// A victim was contacted by a way that nobody had confirmed as safe (SR-05).
    case unsafeContact(ID<CaseFile>, CaseReference, on: CalendarDate)
    case agenciesWithoutAgreement(Int)
    case staff(StaffTask)
    case paper(PaperTask)
    /// Conflicts of interest that were found, or are to be lifted, and what staff told (SR-08).
    case conflictsToDecide(Int)
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
    /// A case was opened in an emergency (trust 3.10): to be looked at by this reader, to be known
    /// by her, not looked at in time, and oftener than it should be.
    case breakGlassToReview(ID<BreakGlass>, by: CalendarDate)
    case breakGlassToKnow(ID<BreakGlass>, on: CalendarDate)
    case breakGlassOverdue(Int)
    case breakGlassTooOften(Int)
    /// What the reader saw of a referral was corrected since; its case where she may not read it.
    case referralCorrected(ID<Referral>?, ID<CaseFile>, CaseReference?, on: CalendarDate)
}

/// What waits about people's access, or about the reader's own.
package enum StaffTask: Sendable, Hashable {
    /// People who lose their access unless their agency confirms them, the first by a day (SR-32).
    case toConfirm(Int, by: CalendarDate)
    /// Roles and new starts that wait for a second person.
    case secondPerson(Int)
    /// A chair at one meeting.
    case seat(ID<Meeting>, on: CalendarDate, at: TimeOfDay, hasDeclared: Bool)
    /// The reader's own access ends on a day unless she is confirmed.
    case ownAccess(until: CalendarDate)
}

/// A paper of a meeting that waits to be opened or approved, or a colleague who asks for help.
package enum PaperTask: Sendable, Hashable {
    /// The reader's agency has actions from a meeting, and nobody there has opened the list.
    case actionList(ID<Meeting>, on: CalendarDate)
    /// So many agencies have not opened theirs.
    case unopenedLists(ID<Meeting>, on: CalendarDate, agencies: Int)
    case minutesToApprove(ID<Meeting>, on: CalendarDate)
    case helpAsked(ID<CaseFile>, CaseReference, on: CalendarDate)
    /// Agencies meet today about the newest referrals, and the meeting is not called yet.
    case dailyMeeting
    /// A meeting is near, and so many agencies have not answered for all of its cases.
    case researchMissing(ID<Meeting>, on: CalendarDate, agencies: Int)
}
