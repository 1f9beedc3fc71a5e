import Casework
import Markup
import Pages
import Testing

struct ReferralPagesTests {
    private let frame = sampleFrame()
    private let settings = AreaSettings()

    private func open(_ draft: ReferralDraft, _ problems: [Problem] = []) -> OpenDraft {
        OpenDraft(
            draft, savedAt: WallTime(today, TimeOfDay(minutes: 642)), problems: problems,
            comesFromAnswers: true)
    }

    @Test func `the check of all answers is as it was last looked at`() throws {
        let draft = sampleDraft(without: ["victim-name", "safety-police"])
        try expectGolden(
            draftAnswersPage(
                frame, open(draft), try shippedChecklist(), settings, today: today),
            "referral-answers")
    }

    @Test func `a referral to decide on is as it was last looked at`() throws {
        try expectGolden(
            referralPage(frame, try sampleBriefing(), try shippedChecklist(), today: today),
            "referral-to-decide")
    }

    @Test func `no page of writing a referral gives the page lint anything to say`() throws {
        let checklist = try shippedChecklist()
        for draft in [sampleDraft(), sampleDraft(without: ["victim-name"], people: [])] {
            for page in try writingPages(draft, checklist) {
                #expect(PageLint.findings(in: page) == [])
            }
        }
    }

    private func writingPages(
        _ draft: ReferralDraft, _ checklist: RiskInstrument
    ) throws -> [HTML] {
        let wrong = { (step: ReferralStep) in
            open(
                draft, ReferralForm.problems(of: step, draft, checklist, today: today))
        }
        return [
            startReferralPage(frame),
            draftTasksPage(
                frame, open(draft), checklist, today: today,
                returnedBecause: PrivateText("Which school?")),
            draftVictimPage(frame, wrong(.victim)),
            draftPeoplePage(frame, wrong(.people), today: today),
            draftPersonPage(frame, open(draft), sampleChild),
            removeDraftPersonPage(frame, open(draft), sampleChild),
            draftReasonsPage(frame, wrong(.reasons), checklist, settings),
            draftChecklistPage(frame, wrong(.checklist), checklist),
            noChecklistPage(frame, open(draft)),
            draftSafetyPage(frame, wrong(.safety), today: today),
            draftAnswersPage(frame, open(draft), checklist, settings, today: today),
            draftAnswersPage(
                frame, open(draft, [.unfinished]), checklist, settings, today: today),
            discardDraftPage(frame, draft.id), underSixteenPage(frame, draft.id),
            referralSentPage(frame, ID(high: 5, low: 1), settings),
        ]
    }

    @Test func `no page of deciding gives the page lint anything to say`() throws {
        let checklist = try shippedChecklist()
        let slot = HearingSlot(
            meeting: ID(high: 7, low: 1), date: today.adding(days: 4), place: 7,
            at: TimeOfDay(minutes: 640))
        let briefings = [
            try sampleBriefing(), try sampleBriefing(isKnown: false),
            try sampleBriefing(
                state: .returned, reason: "Which school?", mayDecide: false, mayAmend: true),
            try sampleBriefing(state: .declined, reason: "Not this area.", mayDecide: false),
            try sampleBriefing(
                state: .accepted, mayDecide: false,
                reference: CaseReference(year: 2026, number: 407), hearing: slot),
        ]
        for briefing in briefings {
            let entered = Entered(.none, briefing.mayDecide ? [.unfinished] : [])
            let page = referralPage(
                frame, briefing, checklist, today: today, entered: entered, justDecided: true)
            #expect(PageLint.findings(in: page) == [])
        }
    }

    @Test func `waiting referrals stand oldest first with their days`() {
        let lines = [
            sampleLine(.submitted, daysAgo: 2, "Asha Sample"),
            sampleLine(.submitted, daysAgo: 9, "Mina Muster"),
            sampleLine(.returned, daysAgo: 4, "Zoe Test"),
        ]
        let page = referralListPage(frame, lines, decides: true, today: today)
        #expect(PageLint.findings(in: page) == [])
        let names = page.elements(named: "th").filter { $0.value(of: "scope") == "row" }
        #expect(names.map(\.content.english) == ["Mina Muster", "Asha Sample", "Zoe Test"])
        for decides in [true, false] {
            let empty = referralListPage(frame, [], decides: decides, today: today)
            #expect(PageLint.findings(in: empty) == [])
        }
    }

    @Test func `decisions are offered only to whoever may make them`() throws {
        let checklist = try shippedChecklist()
        let reader = referralPage(
            frame, try sampleBriefing(mayDecide: false), checklist, today: today)
        #expect(
            !reader.elements(named: "form").contains { form in
                form.value(of: "action")?.contains("accept") == true
            })
    }

    @Test func `no title names anybody`() throws {
        let checklist = try shippedChecklist()
        let page = referralPage(frame, try sampleBriefing(), checklist, today: today)
        let titles = page.elements(named: "title").map(\.content.english)
        #expect(titles == ["Referral - Northbridge - Conference"])
    }

    @Test func `the count that reaches the area's number is said and ticks nothing`() throws {
        let checklist = try shippedChecklist()
        let yes = Dictionary(
            [1, 2, 5, 6, 7, 9, 10, 11, 13, 15, 19, 22, 4, 14].map { ("checklist-\($0)", "yes") },
            uniquingKeysWith: { first, _ in first })
        let draft = sampleDraft(yes)
        let page = draftReasonsPage(frame, open(draft), checklist, settings)
        #expect(page.english.contains("14 yes, 0 not known, 10 not asked"))
        let box = page.elements(named: "input").first {
            $0.value(of: "name") == "reasons-grounds-visibleHighRisk"
        }
        #expect(box?.has("checked") == false)
    }

    @Test func `a question that was not asked stands at not asked`() throws {
        let page = draftChecklistPage(frame, open(sampleDraft()), try shippedChecklist())
        let checked = page.elements(named: "input").filter { $0.has("checked") }
        #expect(checked.count == 24)
        #expect(checked.filter { $0.value(of: "value") == "notAsked" }.count == 20)
    }
}
