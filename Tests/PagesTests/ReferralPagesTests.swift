import Casework
import Markup
import Testing

@testable import Pages

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
            draftAnswersPage(frame, open(draft), try shippedRules()), "referral-answers")
    }

    @Test func `no page of writing a referral gives the page lint anything to say`() throws {
        for draft in [sampleDraft(), sampleDraft(without: ["victim-name"], people: [])] {
            for page in try writingPages(draft) {
                #expect(PageLint.findings(in: page) == [])
            }
        }
    }

    private func writingPages(_ draft: ReferralDraft) throws -> [HTML] {
        var asking = settings
        asking.referralForm.asksManagerSignOff = true
        asking.referralForm.asksWhetherVictimWantsPolice = true
        asking.referralForm.showsPoliceWillRecordCrime = true
        let rules = try shippedRules(asking)
        let wrong = { (step: ReferralStep) in
            open(draft, ReferralForm.problems(of: step, draft, rules))
        }
        return [
            startReferralPage(frame),
            draftTasksPage(
                frame, open(draft), rules, returnedBecause: PrivateText("Which school?")),
            draftVictimPage(frame, wrong(.victim)),
            draftPeoplePage(frame, wrong(.people), today: today),
            draftPersonPage(frame, open(draft), sampleChild),
            draftPersonPage(frame, open(draft), samplePerpetrator),
            removeDraftPersonPage(frame, open(draft), sampleChild),
            draftReasonsPage(frame, wrong(.reasons), rules),
            draftChecklistPage(frame, wrong(.checklist), try shippedChecklist()),
            noChecklistPage(frame, open(draft)), draftSafetyPage(frame, wrong(.safety), rules),
            draftSharingPage(frame, wrong(.sharing), rules),
            draftAboutPage(frame, wrong(.about)),
            draftPresentingPage(frame, wrong(.presenting), rules),
            draftAnswersPage(frame, open(draft), rules),
            draftAnswersPage(frame, open(draft, [.unfinished]), rules),
            discardDraftPage(frame, draft.id), underSixteenPage(frame, draft.id),
            referralSentPage(frame, ID(high: 5, low: 1), settings),
        ]
    }

    @Test func `the search for an earlier referral shows what was found, or that nothing was`() {
        let victim = CasePerson(
            id: ID(high: 3, low: 1), role: .victim, name: PrivateText("Asha <Sample>"))
        let heard = FoundReferral(
            caseID: ID(high: 4, low: 1), victim: victim, referredOn: today)
        let own = FoundReferral(
            caseID: ID(high: 4, low: 2), victim: victim, referredOn: today, waits: true,
            own: ID(high: 5, low: 2))
        for found in [[], [heard], [own]] {
            let page = referredBeforePage(frame, found, today: today)
            #expect(
                page.english.contains("Refer this person again") == (found.first?.waits == false))
            #expect(PageLint.findings(in: page) == [])
            #expect(page.english.contains("Asha <Sample>") == !found.isEmpty)
        }
    }

    @Test func `the count that reaches the area's number is said and ticks nothing`() throws {
        let yes = Dictionary(
            [1, 2, 5, 6, 7, 9, 10, 11, 13, 15, 19, 22, 4, 14].map { ("checklist-\($0)", "yes") },
            uniquingKeysWith: { first, _ in first })
        let draft = sampleDraft(yes)
        let page = draftReasonsPage(frame, open(draft), try shippedRules())
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
