import Casework
import Markup

/// Where a row of the first page leads, and how pressing it is.
extension WaitingTask {
    func link(in briefing: HomeBriefing, for roles: Set<Role>) -> Link {
        switch self {
        case .overdueActions, .actionsDue: At.actions()
        case .meetingInSession(let meeting):
            roles.isDisjoint(with: .conveners) ? At.agenda(meeting) : At.desk(meeting)
        case .referralReturned(let referral, _), .referralAccepted(let referral, _, _),
            .referredCaseHeard(let referral, _, _),
            .referralDeclined(let referral), .referralRedirected(let referral):
            At.referral(referral)
        case .referralsToTriage: At.referrals()
        case .referralCorrected(let referral, let caseID, _, _):
            referral.map { At.referralVersions($0) } ?? At.caseFile(caseID)
        case .declarationToMake(let meeting, _): At.declaration(meeting)
        case .researchToDo(let meeting, _, _, _): At.researchList(meeting)
        case .agendaToIssue(let meeting, _): At.meeting(meeting)
        case .breakGlassToReview(let id, _), .breakGlassToKnow(let id, _):
            At.breakGlassOpening(id)
        case .breakGlassOverdue, .breakGlassTooOften: At.breakGlassOpenings()
        case .draftToFinish(let draft, _): At.draftTasks(draft)
        case .casesToList: CaseFilter.waiting.link
        case .conflictsToDecide: At.conflicts()
        case .possibleRepeats: At.possibleRepeats()
        case .casesOvertaken: CaseFilter.overtaken.link
        case .casesToHandOver, .casesOfTheChair, .hearingsToDecide: CaseFilter.mappaLeads.link
        case .unsafeContact(let caseID, _, _): At.caseFile(caseID)
        case .casesToAllocate: CaseFilter.withoutAdviser.link
        case .casesWithoutContact: CaseFilter.withoutContact.link
        case .casesWithoutView: CaseFilter.withoutView.link
        case .staff(let task): task.link
        case .paper(let task): task.link
        case .agenciesWithoutAgreement: At.agencies()
        case .overdueActionsOfAgencies: briefing.nextMeetingLink(At.outstanding)
        }
    }

    func status(today: CalendarDate) -> (words: Phrase, family: TagFamily) {
        switch self {
        case .overdueActions, .overdueActionsOfAgencies, .casesOvertaken: ("Overdue", .red)
        case .unsafeContact: ("To read", .amber)
        case .casesOfTheChair: ("Waiting", .plain)
        case .meetingInSession: ("Now", .blue)
        case .referralReturned: ("Returned", .amber)
        case .agendaToIssue(_, let day) where day < today: ("Overdue", .red)
        case .declarationToMake(_, let day), .researchToDo(_, let day, _, _),
            .agendaToIssue(_, let day), .actionsDue(_, let day):
            ("Due \(day.distance(from: today))", isNear(day, today) ? .amber : .plain)
        case .staff(let task): task.status(today: today)
        case .paper(let task): task.status(today: today)
        case .draftToFinish: ("Draft", .grey)
        case .referralAccepted: ("Accepted", .plain)
        case .referredCaseHeard: ("Heard", .plain)
        case .referralDeclined: ("Declined", .grey)
        case .referralRedirected: ("Redirected", .grey)
        case .referralCorrected: ("Corrected", .amber)
        case .breakGlassToReview(_, let day) where day < today: ("Overdue", .red)
        case .breakGlassOverdue, .breakGlassTooOften: ("Look at it", .red)
        case .breakGlassToKnow: ("To know", .amber)
        default: ("To do", .plain)
        }
    }

    private func isNear(_ day: CalendarDate, _ today: CalendarDate) -> Bool {
        today.days(to: day) <= 3
    }
}

extension HomeBriefing {
    /// A page of the next meeting, or the list of meetings while none is called.
    fileprivate func nextMeetingLink(_ address: Address1<ID<Meeting>>) -> Link {
        nextMeeting.map { address($0.id) } ?? At.meetings()
    }
}
