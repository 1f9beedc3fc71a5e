import Specimens
import Testing

@testable import Casework

@Suite struct RecordAssessmentTests {
    private func made(
        _ number: UInt64 = 300, yes: Int = 12, on day: CalendarDate = Specimen.meetsOn
    ) -> CaseAssessment {
        CaseAssessment(
            id: Specimen.id(number), Specimen.assessment(yesAnswers: yes), on: day,
            source: .byTelephone, isTrained: true)
    }

    @Test func `a new assessment is kept beside those before it`() throws {
        let second = made(301, yes: 15)
        let story = try Specimen.acceptedCase()
            .after(RecordAssessment(made()), on: Specimen.occasion())
            .after(RecordAssessment(second), on: Specimen.occasion())
        #expect(story.record.assessments.map(\.made) == [made(), second])
        #expect(story.record.content?.assessment == Specimen.assessment(yesAnswers: 11))
    }

    @Test func `who made it, when and from what is in the event`() throws {
        let occasion = Specimen.occasion(by: Specimen.reader(.advocate))
        try given(Specimen.acceptedCase()).when(RecordAssessment(made()), on: occasion)
            .then(.assessed(CaseAssessed(made: made(), stamp: stamp(by: .advocate))))
    }

    @Test func `the same assessment sent twice is one`() throws {
        let story = try Specimen.acceptedCase()
            .after(RecordAssessment(made()), on: Specimen.occasion())
        given(story).when(RecordAssessment(made())).thenNothing()
    }

    @Test func `a case that was heard can still be assessed`() throws {
        try given(Specimen.heardCase()).when(RecordAssessment(made()))
            .then(.assessed(CaseAssessed(made: made(), stamp: stamp())))
    }

    @Test func `no question answered is no assessment`() throws {
        let empty = CaseAssessment(
            id: Specimen.id(300), RiskAssessment(instrument: "checklist-24", version: "1"),
            on: Specimen.meetsOn, source: .fromRecords, isTrained: false)
        try given(Specimen.acceptedCase()).when(RecordAssessment(empty))
            .thenRefused(.nothingAnswered)
    }

    @Test func `nobody assesses tomorrow's danger`() throws {
        let tomorrow = made(on: Specimen.meetsOn.adding(days: 1))
        try given(Specimen.acceptedCase()).when(RecordAssessment(tomorrow))
            .thenRefused(.madeInTheFuture)
    }

    @Test func `a case that is closed or was never opened takes no more`() throws {
        try given(Specimen.closedCase()).when(RecordAssessment(made())).thenRefused(.caseIsClosed)
        given(new: CaseFile.self).when(RecordAssessment(made())).thenRefused(.caseIsClosed)
    }
}

@Suite struct AssessmentTrendTests {
    private func briefing(
        _ code: String, _ version: String, on text: String, isOwn: Bool = false
    ) -> AssessmentBriefing {
        AssessmentBriefing(
            assessment: RiskAssessment(instrument: code, version: version, answers: [1: .yes]),
            agency: "Housing", on: day(text), isOwn: isOwn)
    }

    @Test func `only assessments on one version of one instrument stand together`() {
        let trends = AssessmentTrend.all([
            briefing("a", "1", on: "2026-03-01"), briefing("a", "2", on: "2026-04-01"),
            briefing("b", "1", on: "2026-02-01"), briefing("a", "1", on: "2026-01-01"),
        ])
        #expect(trends.map(\.code) == ["a", "a", "b"])
        #expect(trends.map(\.version) == ["1", "2", "1"])
        #expect(trends.first?.assessments.map(\.on) == [day("2026-01-01"), day("2026-03-01")])
    }

    @Test func `own answers are carried forward from the newest of one's own agency`() {
        let trend = AssessmentTrend.all([
            briefing("a", "1", on: "2026-01-01", isOwn: true),
            briefing("a", "1", on: "2026-02-01", isOwn: true),
            briefing("a", "1", on: "2026-03-01"),
        ]).first
        #expect(trend?.newestOwn?.on == day("2026-02-01"))
        #expect(AssessmentTrend.all([briefing("a", "1", on: "2026-01-01")]).first?.newestOwn == nil)
    }
}
