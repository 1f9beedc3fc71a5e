import Foundation
import Specimens
import Testing

@testable import Casework

@Suite struct RiskAssessmentTests {
    private let checklist = RiskInstrument(
        code: "checklist-24", version: "1", title: "Questions",
        groups: [
            RiskGroup(
                title: "All",
                items: (1...24).map {
                    RiskItem(
                        number: $0, text: "Question \($0)",
                        prompts: $0 < 3 ? ["injury"] : ["weapons"])
                })
        ])

    @Test func `what was not asked is told apart from no and from not known`() {
        var assessment = Specimen.assessment(yesAnswers: 11)
        assessment.answers[21] = .no
        assessment.answers[22] = .notAsked
        let count = assessment.count(on: checklist)
        #expect(count.yes == 11)
        #expect(count.no == 1)
        #expect(count.notKnown == 1)
        #expect(count.notAsked == 11)
    }

    @Test func `an answer to a question that the checklist has not is not counted`() {
        var assessment = RiskAssessment(instrument: "checklist-24", version: "1")
        assessment.answers[99] = .yes
        #expect(assessment.count(on: checklist).yes == 0)
        #expect(assessment.answer(to: 1) == .notAsked)
    }

    @Test func `another version's numbers are never counted as this one's`() {
        let older = RiskAssessment(
            instrument: "checklist-24", version: "0", answers: [1: .yes, 2: .no, 30: .notKnown])
        #expect(older.prompts(on: checklist) == [])
        #expect(older.itemsOfAttention(on: checklist) == [])
        #expect(older.count(on: checklist) == older.countWithoutInstrument)
        #expect(!checklist.proposesVisibleHighRisk(older, areasCount: 1))
    }

    @Test func `each prompt is said once, in the order of the questions`() {
        let made = RiskAssessment(
            instrument: "checklist-24", version: "1", answers: [5: .yes, 2: .yes, 1: .yes, 4: .no])
        #expect(made.prompts(on: checklist) == ["injury", "weapons"])
    }

    @Test func `answers of old events read as they were, and are written as they were`() throws {
        let old = """
            {"answers":{"1":"yes","10":"notKnown","2":"no","24":"notAsked"},\
            "details":{"1":"A bruise."},"instrument":"checklist-24","version":"1"}
            """
        let made = try JSONDecoder().decode(RiskAssessment.self, from: Data(old.utf8))
        #expect(made.answers == [1: .yes, 2: .no, 10: .notKnown, 24: .notAsked])
        #expect(made.choices.isEmpty && made.grade == nil && made.gradeReason.isEmpty)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(made), as: UTF8.self) == old)
    }

    @Test func `ticks, grade and its reason come back as they were kept`() throws {
        let made = RiskAssessment(
            instrument: "x", version: "2", answers: [1: RiskAnswer(rawValue: "often")],
            choices: [1: ["child"]], grade: "high", gradeReason: PrivateText("It is getting worse.")
        )
        let again = try JSONDecoder().decode(
            RiskAssessment.self, from: JSONEncoder().encode(made))
        #expect(again == made)
    }

    @Test func `an assessment is empty until something was answered, written or graded`() {
        var made = RiskAssessment(instrument: "x", version: "1", answers: [1: .notAsked])
        #expect(made.isEmpty)
        made.grade = "high"
        #expect(!made.isEmpty)
        made = RiskAssessment(instrument: "x", version: "1", details: [3: PrivateText("Words")])
        #expect(!made.isEmpty)
        made = RiskAssessment(instrument: "x", version: "1")
        made.choices[6] = ["family"]
        #expect(!made.isEmpty)
    }
}
