import Casework
import Markup
import Pages
import Specimens
import Testing

struct HomePageTests {
    private let meeting = Specimen.meetingID
    private let next = MeetingLine(
        id: Specimen.meetingID, kind: .fortnightly, state: .called, date: today.adding(days: 4),
        startsAt: TimeOfDay(minutes: 570), cases: 12)

    private var everything: [WaitingTask] {
        let moment = Specimen.tenOClock(on: today)
        return [
            .meetingInSession(meeting), .declarationToMake(meeting, on: today.adding(days: 4)),
            .researchToDo(meeting, on: today.adding(days: 4), left: 3, of: 12),
            .overdueActions(2), .actionsDue(1, next: today.adding(days: 2)),
            .referralsToTriage(3, oldest: today.adding(days: -5)),
            .agendaToIssue(meeting, by: today.adding(days: -1)), .casesToList(1),
            .overdueActionsOfAgencies(7), .agenciesWithoutAgreement(1), .casesToAllocate(2),
            .casesWithoutContact(1), .casesWithoutView(4),
            .referralReturned(Specimen.referralID, on: today.adding(days: -3)),
            .referralAccepted(Specimen.referralID, Specimen.reference, CasePageSpecimen.slot),
            .referredCaseHeard(Specimen.referralID, Specimen.reference, on: today.adding(days: -2)),
            .referralDeclined(Specimen.referralID),
            .possibleRepeats(2),
            .referralCorrected(
                Specimen.referralID, Specimen.caseID, Specimen.reference,
                on: today.adding(days: -1)),
            .draftToFinish(Specimen.id(81), savedAt: moment),
            .paper(.actionList(meeting, on: today.adding(days: -1))),
            .paper(.unopenedLists(meeting, on: today.adding(days: -3), agencies: 2)),
            .paper(.minutesToApprove(meeting, on: today.adding(days: -1))),
            .paper(
                .helpAsked(Specimen.caseID, Specimen.reference, on: today.adding(days: -1))),
            .paper(.dailyMeeting),
            .paper(.researchMissing(meeting, on: today.adding(days: 2), agencies: 3)),
        ]
    }

    @Test func `everything that can wait has its words and leads somewhere`() throws {
        let page = page(HomeBriefing(waiting: everything, nextMeeting: next), [.coordinator])
        #expect(PageLint.findings(in: page).isEmpty)
        let rows = page.elements(named: "li").filter { !$0.content.elements(named: "p").isEmpty }
        #expect(rows.count == everything.count)
        try expectGolden(page, "home")
    }

    @Test func `nothing waiting says when the next meeting is`() {
        let page = page(HomeBriefing(waiting: [], nextMeeting: next), [.representative])
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("Nothing is waiting for you."))
        #expect(page.english.contains("Thursday 26 November 2026 at 9:30am"))
    }

    @Test(
        arguments: [
            (Role.coordinator, "Decide on referrals"), (.chair, "Go to the meeting"),
            (.minuteTaker, "Go to the meeting"), (.advocacyManager, "Allocate cases"),
            (.representative, "Agree to confidentiality"), (.referrer, "Start a referral"),
        ])
    func `each role has its one button`(_ role: Role, _ words: String) {
        let waiting: [WaitingTask] =
            role == .representative ? [.declarationToMake(meeting, on: today)] : []
        let page = page(HomeBriefing(waiting: waiting, nextMeeting: next), [role])
        let buttons = page.elements(named: "a").filter { $0.value(of: "class") == "button" }
        #expect(buttons.map(\.content.english) == [words])
    }

    private func page(_ briefing: HomeBriefing, _ roles: Set<Role>) -> HTML {
        homePage(
            sampleFrame(), briefing, for: roles, today: today, clock: CasePageSpecimen.clock)
    }
}
