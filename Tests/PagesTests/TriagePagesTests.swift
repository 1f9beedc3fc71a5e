import Markup
import Pages
import Specimens
import Testing

@testable import Casework

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
        guard case .problems(let problems) = HearingForm.read(.none, file) else {
            Issue.record("nothing was asked")
            return
        }
        for entered in [Entered.blank, Entered(.none, problems)] {
            let page = hearingPage(frame, file, today: today, entered: entered)
            #expect(PageLint.findings(in: page) == [])
        }
    }
}

extension TriagePagesTests {
    @Test func `a second chair's decision does not silently take the place of the first`() {
        var file = CasePageSpecimen.bare
        file.leadership = .chairDecides
        let page = hearingPage(sampleFrame(), file, today: today)
        var typed = FormFields(["heard-here": "yes", "heard-reason": "She needs a plan here."])
        typed = FormFields(typed.all.merging(page.hiddenFields) { old, _ in old })
        file.leadership = .decided(
            HearingDecided(
                isHeard: false, reason: PrivateText("They manage it."), stamp: sampleStamp))
        guard case .problems(let problems) = HearingForm.read(typed, file) else {
            Issue.record("the first decision was overwritten")
            return
        }
        #expect(problems.map(\.field) == ["heard-here"])
        #expect(problems.first?.sentence.english.contains("not heard here") == true)
        let again = hearingPage(
            sampleFrame(), file, today: today, entered: Entered(typed, problems))
        #expect(PageLint.findings(in: again) == [])
        let second = FormFields(typed.all.merging(again.hiddenFields) { _, new in new })
        guard case .value = HearingForm.read(second, file) else {
            Issue.record("the second save was refused")
            return
        }
    }

    @Test func `a referral that waits too is shown with why, and the other side before all else`() {
        var briefing = sampleBriefing()
        briefing.triage?.waiting = [
            TriageSpecimen.waiting(nil, 71), TriageSpecimen.waiting(.samePerpetrator, 72),
            TriageSpecimen.waiting(.partiesChangePlaces, 73),
        ]
        let page = referralPage(
            sampleFrame(), briefing, InstrumentShelf([]), AreaSettings(), today: today)
        #expect(PageLint.findings(in: page) == [])
        let text = page.english
        #expect(text.contains("accept one of the two and join the other to it"))
        #expect(text.contains("The victim may be the perpetrator elsewhere"))
        #expect(text.contains("Are they the two people of the referral that Mockford Police"))
    }

    @Test func `an emergency meeting can be given though nobody asked for one`() {
        let briefing = sampleBriefing()
        let asked = FormFields([
            "accept-kind": "new", "emergency-unasked": "yes", "emergency-unasked-day": "",
        ])
        guard case .problems(let problems) = AcceptForm.read(asked, briefing, today: today) else {
            Issue.record("no day was asked for")
            return
        }
        #expect(problems.map(\.field).contains { $0.hasPrefix("emergency-unasked-day") })
        let none = FormFields(["accept-kind": "new"])
        guard case .value(.accept(let acceptance)) = AcceptForm.read(none, briefing, today: today)
        else {
            Issue.record("a usual referral was not accepted")
            return
        }
        #expect(acceptance.answers.emergency == nil)
    }

    @Test func `both answers about an emergency stand on the case, the one that holds first`() {
        var file = CasePageSpecimen.bare
        file.may.answerEmergency = true
        file.emergencies = [
            EmergencyAnswered(
                answer: .wait(because: PrivateText("He is in custody.")), stamp: sampleStamp),
            EmergencyAnswered(answer: .meet(by: today.adding(days: 1)), stamp: sampleStamp),
        ]
        let page = caseEmergencyPage(sampleFrame(), file, today: today)
        #expect(PageLint.findings(in: page) == [])
        #expect(page.english.contains("He is in custody."))
    }
}

private let sampleStamp = Stamp(Specimen.occasion(by: Specimen.reader(.chair)))

extension HTML {
    /// What a page sends along unseen.
    fileprivate var hiddenFields: [String: String] {
        elements(named: "input").reduce(into: [:]) { fields, input in
            guard input.value(of: "type") == "hidden", let name = input.value(of: "name") else {
                return
            }
            fields[name] = input.value(of: "value") ?? ""
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
