/// The answers given to a risk checklist on one occasion.
package struct RiskAssessment: Sendable, Hashable, Codable {
    package let instrument: String
    package let version: String
    package var answers: [Int: RiskAnswer]
    package var details: [Int: PrivateText]

    package init(
        instrument: String, version: String, answers: [Int: RiskAnswer] = [:],
        details: [Int: PrivateText] = [:]
    ) {
        self.instrument = instrument
        self.version = version
        self.answers = answers
        self.details = details
    }

    /// A question without an answer was not asked.
    package func answer(to item: Int) -> RiskAnswer { answers[item] ?? .notAsked }

    package func count(of items: [RiskItem]) -> RiskCount {
        items.reduce(into: RiskCount()) { count, item in count.add(answer(to: item.number)) }
    }
}

package enum RiskAnswer: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no, notKnown, notAsked
}

/// The counts of a checklist, always shown together so that a cautious conversation with few
/// "yes" answers is not taken for little danger (domain 3.1). It is not a prediction.
package struct RiskCount: Sendable, Hashable, Codable {
    package private(set) var yes = 0
    package private(set) var no = 0
    package private(set) var notKnown = 0
    package private(set) var notAsked = 0

    package init() {}

    package mutating func add(_ answer: RiskAnswer) {
        switch answer {
        case .yes: yes += 1
        case .no: no += 1
        case .notKnown: notKnown += 1
        case .notAsked: notAsked += 1
        }
    }
}
