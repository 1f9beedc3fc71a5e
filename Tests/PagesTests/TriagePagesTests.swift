import Casework
import Markup
import Pages
import Specimens
import Testing

struct TriagePagesTests {
    private let frame = sampleFrame()
    private let settings = AreaSettings()
    private let slot = HearingSlot(
        meeting: ID(high: 7, low: 1), date: today.adding(days: 4), place: 7,
        at: TimeOfDay(minutes: 640))

    private func page(
        _ briefing: ReferralBriefing, entered: Entered? = nil, before: DecidedReferral? = nil
    ) throws -> HTML {
        referralPage(
            frame, briefing, InstrumentShelf([try shippedChecklist()]), settings, today: today,
            entered: entered, before: before)
    }

    private func before(_ state: ReferralState) -> DecidedReferral {
        DecidedReferral(
            id: ID(high: 5, low: 9), state: state, reference: CaseReference(year: 2026, number: 7),
            agency: "Northbridge Police", waiting: 3)
    }

    @Test func `a referral to decide on is as it was last looked at`() throws {
        try expectGolden(page(sampleBriefing()), "referral-to-decide")
    }

    @Test func `all that can bear on a decision is as it was last looked at`() throws {
        try expectGolden(page(TriageSpecimen.fullest()), "referral-to-decide-fullest")
    }

    @Test func `no page of deciding gives the page lint anything to say`() throws {
        let reference = CaseReference(year: 2026, number: 407)
        var redirected = sampleBriefing(state: .redirected, reason: "Ask them.", mayDecide: false)
        redirected.redirection = .adultSafeguarding
        var declined = sampleBriefing(state: .declined, reason: "Not here.", mayDecide: false)
        declined.reviewer = PrivateText("Gus Gavelman")
        let briefings = [
            sampleBriefing(), sampleBriefing(isKnown: false), TriageSpecimen.fullest(),
            sampleBriefing(
                state: .returned, reason: "Which school?", mayDecide: false, mayAmend: true),
            declined, redirected,
            sampleBriefing(
                state: .accepted, mayDecide: false, reference: reference, hearing: slot),
            sampleBriefing(state: .joined, mayDecide: false, reference: reference, hearing: slot),
        ]
        for briefing in briefings {
            let wrong = Entered(.none, briefing.mayDecide ? [.unfinished] : [])
            for entered in [nil, wrong] {
                let page = try page(briefing, entered: entered, before: before(.accepted))
                #expect(PageLint.findings(in: page) == [])
            }
        }
    }

    @Test func `waiting referrals stand most pressing first with their days`() {
        let lines = [
            sampleLine(.submitted, daysAgo: 2, "Asha Sample", triage: sampleTriage(daysAgo: 2)),
            sampleLine(.submitted, daysAgo: 9, "Mina Muster", triage: sampleTriage(daysAgo: 9)),
            sampleLine(
                .submitted, daysAgo: 1, "Uma Example",
                triage: sampleTriage(daysAgo: 1, cannotWait: true)),
            sampleLine(
                .submitted, daysAgo: 0, "Ola Template",
                triage: sampleTriage(daysAgo: 0, yes: 14, nextMeeting: nil)),
            sampleLine(.returned, daysAgo: 4, "Zoe Test"),
        ]
        let page = referralListPage(frame, lines, decides: true, today: today)
        #expect(PageLint.findings(in: page) == [])
        let names = page.elements(named: "th").filter { $0.value(of: "scope") == "row" }
        #expect(
            names.map(\.content.english)
                == ["Uma Example", "Ola Template", "Mina Muster", "Asha Sample", "Zoe Test"])
        #expect(page.english.contains("9 days, 8 over the limit"))
        #expect(page.english.contains("will breach: no meeting is called"))
        let rows = page.elements(named: "tr")
        #expect(rows.allSatisfy { $0.colouredTags <= 1 })
    }

    @Test func `when nothing waits the list says so`() {
        for decides in [true, false] {
            let empty = referralListPage(
                frame, [], decides: decides, today: today, before: decides ? before(.joined) : nil)
            #expect(PageLint.findings(in: empty) == [])
            #expect(empty.english.contains("Nothing is waiting.") == decides)
        }
    }

    @Test(arguments: ReferralState.allCases)
    func `the line above the next one says what was decided just before`(
        state: ReferralState
    ) throws {
        let page = try page(sampleBriefing(), before: before(state))
        let line = page.elements(named: "p").first { $0.value(of: "role") == "status" }
        #expect(line?.content.english.hasPrefix("The referral from Northbridge Police") == true)
        #expect(line?.content.english.hasSuffix("3 referrals wait.") == true)
        #expect(PageLint.findings(in: page) == [])
    }

    @Test func `decisions are offered only to whoever may make them`() throws {
        let reader = try page(sampleBriefing(mayDecide: false))
        let forms = reader.elements(named: "form").compactMap { $0.value(of: "action") }
        #expect(!forms.contains { $0.contains("/referrals/") })
        #expect(!reader.english.contains("May be known already"))
    }

    @Test func `no title names anybody`() throws {
        let titles = try page(TriageSpecimen.fullest()).elements(named: "title")
        #expect(titles.map(\.content.english) == ["Referral - Northbridge - Conference"])
    }

    @Test func `a complete new referral needs one choice`() throws {
        let briefing = sampleBriefing(isKnown: false)
        guard
            case .value(.accept(let acceptance)) = AcceptForm.read(
                FormFields(["accept-kind": "new"]), briefing, today: today)
        else {
            Issue.record("one choice was not enough")
            return
        }
        #expect(acceptance.kind == .new && acceptance.answers.opposite.isEmpty)
        #expect(acceptance.answers.emergency == nil && !acceptance.answers.offenderMeetingLeads)
    }

    @Test func `each thing that only a person can settle is asked`() {
        let reading = AcceptForm.read(
            FormFields(["accept-kind": "new"]), TriageSpecimen.fullest(), today: today)
        guard case .problems(let problems) = reading else {
            Issue.record("it was accepted without an answer")
            return
        }
        let fullest = TriageSpecimen.fullest().triage?.opposite ?? []
        #expect(
            problems.map(\.field)
                == ["emergency"] + fullest.map { "opposite-\($0.caseID)" })
    }

    @Test func `an open case of the same victim takes the referral in`() {
        var briefing = sampleBriefing()
        briefing.triage?.joinable = [TriageSpecimen.earlier]
        let fields = FormFields(["accept-kind": "join-\(TriageSpecimen.earlier.id)"])
        guard
            case .value(.join(let id, TriageAnswers())) = AcceptForm.read(
                fields, briefing, today: today)
        else {
            Issue.record("it does not join")
            return
        }
        #expect(id == TriageSpecimen.earlier.id)
        guard case .problems = AcceptForm.read(fields, sampleBriefing(), today: today) else {
            Issue.record("it joins a case that was not offered")
            return
        }
    }

    @Test func `what cannot be turned down without words is asked for`() {
        for needsReviewer in [true, false] {
            guard
                case .problems(let problems) = TurnDownForm.readDecline(
                    .none, needsReviewer: needsReviewer)
            else { continue }
            let fields =
                needsReviewer ? ["decline-reason", "decline-reviewer"] : ["decline-reason"]
            #expect(problems.map(\.field) == fields)
        }
        guard case .problems(let problems) = TurnDownForm.readRedirect(.none) else {
            Issue.record("it was redirected to nowhere")
            return
        }
        #expect(problems.map(\.field) == ["redirect-to", "redirect-words"])
    }

    @Test func `the page where the chair decides is linted, and says what it lacks`() {
        var file = CasePageSpecimen.bare
        file.leadership = .chairDecides
        guard case .problems(let problems) = HearingForm.read(.none) else {
            Issue.record("nothing was asked")
            return
        }
        for entered in [Entered.blank, Entered(.none, problems)] {
            let page = hearingPage(frame, file, today: today, entered: entered)
            #expect(PageLint.findings(in: page) == [])
        }
    }
}

extension Element {
    /// How many tags with a colour stand in it.
    fileprivate var colouredTags: Int {
        content.elements(named: "span")
            .filter { $0.value(of: "class")?.hasPrefix("tag ") == true }.count
    }
}
