import Casework
import Markup
import Specimens
import Testing

@testable import Pages

/// Assessing a case anew, and what its page shows of every assessment.
struct AssessmentPagesTests {
    private let frame = sampleFrame()

    private func made(
        _ name: String, yes: [Int], on daysAgo: Int, isOwn: Bool = false,
        source: AssessmentSource? = .fromRecords
    ) -> AssessmentBriefing {
        AssessmentBriefing(
            assessment: RiskAssessment(
                instrument: name, version: "1",
                answers: yes.reduce(into: [:]) { $0[$1] = .yes }),
            agency: "Housing", on: today.adding(days: -daysAgo), source: source, isTrained: true,
            isOwn: isOwn)
    }

    private func file(_ assessments: [AssessmentBriefing]) -> CaseBriefing {
        var file = CasePageSpecimen.bare
        file.assessments = assessments
        file.may.assess = true
        return file
    }

    private func page(_ file: CaseBriefing) throws -> HTML {
        casePage(
            frame, file, instruments: try ShippedInstruments.shelf(),
            areas: try ShippedInstruments.asUsed("checklist-24"), today: today,
            clock: CasePageSpecimen.clock)
    }

    @Test func `the case shows the counts over time, instrument by instrument`() throws {
        let page = try page(
            file([
                made("checklist-24", yes: [1, 2], on: 30, source: nil),
                made("checklist-24", yes: [1, 2, 15], on: 2), made("stalking-11", yes: [1], on: 30),
            ]))
        #expect(PageLint.findings(in: page) == [])
        let rows = page.elements(named: "tr").map(\.content.english)
        #expect(rows.contains("23 October 2026 Housing With the referral 2 0 22"))
        #expect(rows.contains("20 November 2026 Housing From records 3 0 21"))
        #expect(page.elements(named: "table").count == 2)
        #expect(page.english.contains("Strangling or stopping the breath"))
        #expect(page.english.contains("See every answer of every assessment"))
    }

    @Test func `what an earlier assessment pointed to is not forgotten`() throws {
        let page = try page(
            file([
                made("checklist-24", yes: [13, 15], on: 30), made("checklist-24", yes: [1], on: 2),
            ]))
        #expect(PageLint.findings(in: page) == [])
        #expect(
            page.english.contains(
                "An earlier assessment also pointed to: Weapons Strangling or stopping the breath"))
    }

    @Test func `grades and degrees have columns of their own`() throws {
        var graded = made("officer-frequency", yes: [12], on: 1)
        graded = AssessmentBriefing(
            assessment: RiskAssessment(
                instrument: "officer-frequency", version: "1",
                answers: [1: RiskAnswer(rawValue: "often"), 12: .yes], grade: "high"),
            agency: graded.agency, on: graded.on, source: .withTheVictim)
        let page = try page(file([graded]))
        #expect(PageLint.findings(in: page) == [])
        let heads = page.elements(named: "th").map(\.content.english)
        #expect(heads.contains("Grade") && heads.contains("How often or how much"))
        #expect(page.english.contains("Officer’s grade: High"))
    }

    @Test func `an assessment on a form that is not held is shown and not counted`() throws {
        let page = try page(file([made("gone", yes: [1], on: 3)]))
        #expect(PageLint.findings(in: page) == [])
        #expect(page.english.contains("gone, version 1, not held here"))
        #expect(page.english.contains("Cannot be told"))
    }

    @Test func `every answer of every assessment is on a page of its own`() throws {
        let all = assessmentsPage(
            frame,
            file([
                made("checklist-24", yes: [1], on: 30), made("checklist-24", yes: [15], on: 2),
            ]),
            instruments: try ShippedInstruments.shelf(), today: today)
        #expect(PageLint.findings(in: all) == [])
        #expect(
            all.elements(named: "h3").map(\.content.english) == [
                "20 November 2026, Housing", "23 October 2026, Housing",
            ])
    }

    @Test func `without leave to assess there is no way to`() throws {
        var file = file([made("checklist-24", yes: [1], on: 3)])
        file.may.assess = false
        #expect(!(try page(file).english.contains("Assess again")))
        file.assessments = nil
        #expect(!(try page(file).english.contains("Risk assessments")))
    }

    @Test(arguments: ShippedInstruments.names)
    func `the form for a new assessment gives the page lint nothing to say`(name: String) throws {
        let instrument = try ShippedInstruments.read(name)
        let file = file([made(name, yes: [1], on: 9, isOwn: true)])
        let fresh = AssessmentForm.fresh(file, instrument, today: today)
        let wrong = AssessmentForm.typed(.none, instrument, [.unfinished])
        for entered in [fresh, wrong] {
            let page = assessmentPage(
                frame, file, instrument, today: today, newID: ID(high: 1, low: 9), entered: entered)
            #expect(PageLint.findings(in: page) == [])
        }
    }

    @Test func `answers of one's own agency are carried forward, others' are not`() throws {
        let instrument = try ShippedInstruments.read("checklist-24")
        let own = file([
            made("checklist-24", yes: [15], on: 9, isOwn: true),
            made("checklist-24", yes: [1], on: 2),
        ])
        let fresh = AssessmentForm.fresh(own, instrument, today: today)
        #expect(fresh["checklist-15"] == "yes" && fresh["checklist-1"] == "notAsked")
        #expect(fresh["made-day"] == "22" && fresh["made-year"] == "2026")
        let others = file([made("police-27", yes: [15], on: 9, isOwn: true)])
        #expect(
            AssessmentForm.fresh(others, instrument, today: today)["checklist-15"] == "notAsked")
    }

    @Test func `a form that lacks how, when and by whom says so and keeps the rest`() throws {
        let instrument = try ShippedInstruments.read("checklist-24")
        let fields = FormFields(["checklist-3": "yes", "id": "nonsense"])
        guard case .problems(let problems) = AssessmentForm.read(fields, instrument, today: today)
        else { throw NoContent() }
        #expect(
            problems.map(\.field) == ["source", "made-day", "trained", "checklist-3-detail"])
    }

    @Test func `a whole form is an assessment`() throws {
        let instrument = try ShippedInstruments.read("checklist-24")
        let id: ID<CaseAssessment> = ID(high: 4, low: 4)
        let reading = AssessmentForm.read(
            FormFields([
                "id": id.description, "source": "byTelephone", "made-day": "21", "made-month": "11",
                "made-year": "2026", "trained": "no", "checklist-1": "yes",
            ]), instrument, today: today)
        guard case .value(let made) = reading else { throw NoContent() }
        #expect(made.id == id && made.source == .byTelephone && !made.isTrained)
        #expect(made.madeOn == today.adding(days: -1))
        #expect(made.assessment.answers == [1: .yes])
    }

    private struct NoContent: Error {}
}
