@testable import Casework

extension EventHistoryFacts {
    /// Everything that an assessment may say.
    static let assessed = CaseAssessment(
        id: ID(high: 1, low: 40),
        RiskAssessment(
            instrument: "officer-frequency", version: "1",
            answers: [1: RiskAnswer(rawValue: "often"), 12: .unsafeToAsk],
            details: [18: PrivateText("A broken door.")], choices: [14: ["child"]], grade: "high",
            gradeReason: PrivateText("It is getting worse.")),
        on: begins, source: .withTheVictim, isTrained: true)
}
