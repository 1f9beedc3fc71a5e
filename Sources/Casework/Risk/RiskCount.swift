/// The counts of an instrument, always shown together so that a cautious conversation with few
/// "yes" answers is not taken for little danger (domain 3.1). It is not a prediction.
package struct RiskCount: Sendable, Hashable {
    package private(set) var yes = 0
    package private(set) var no = 0
    package private(set) var notKnown = 0
    package private(set) var notAsked = 0
    package private(set) var unsafeToAsk = 0
    package private(set) var preferNotToSay = 0
    /// How many questions have each answer that says how often or how much.
    package private(set) var degrees: [RiskAnswer: Int] = [:]
    package private(set) var points = 0

    package init() {}

    package mutating func add(_ meaning: AnswerMeaning, _ answer: RiskAnswer, points: Int) {
        switch meaning {
        case .yes: yes += 1
        case .no: no += 1
        case .notKnown: notKnown += 1
        case .notAsked: notAsked += 1
        case .unsafeToAsk: unsafeToAsk += 1
        case .preferNotToSay: preferNotToSay += 1
        case .degree: degrees[answer, default: 0] += 1
        }
        let (sum, isTooMuch) = self.points.addingReportingOverflow(points)
        if !isTooMuch { self.points = sum }
    }
}

extension RiskInstrument {
    /// Whether the answers reach the number, the points or the grade at which this instrument
    /// proposes visible high risk. `areasCount` is the area's own number of yes answers.
    package func proposesVisibleHighRisk(_ assessment: RiskAssessment, areasCount: Int) -> Bool {
        guard isSame(as: assessment) else { return false }
        switch scoring.method {
        case .countOfYes: return assessment.count(on: self).yes >= areasCount
        case .points:
            let least = thresholds.first { $0.ground == .visibleHighRisk }?.atLeast
            return least.map { assessment.count(on: self).points >= $0 } ?? false
        case .officersGrade: return scoring.grade(assessment.grade)?.isVisibleHighRisk ?? false
        }
    }
}
