import Specimens
import Testing

@testable import Casework

@Suite struct RiskAssessmentTests {
    private let items = (1...24).map {
        RiskItem(
            number: $0, text: "Question \($0)", detail: nil, detailIsRequired: false, prompts: [])
    }

    @Test func `what was not asked is told apart from no and from not known`() {
        var assessment = Specimen.assessment(yesAnswers: 11)
        assessment.answers[21] = .no
        assessment.answers[22] = .notAsked
        let count = assessment.count(of: items)
        #expect(count.yes == 11)
        #expect(count.no == 1)
        #expect(count.notKnown == 1)
        #expect(count.notAsked == 11)
    }

    @Test func `an answer to a question that the checklist has not is not counted`() {
        var assessment = RiskAssessment(instrument: "checklist-24", version: "1")
        assessment.answers[99] = .yes
        #expect(assessment.count(of: items).yes == 0)
        #expect(assessment.answer(to: 1) == .notAsked)
    }
}
