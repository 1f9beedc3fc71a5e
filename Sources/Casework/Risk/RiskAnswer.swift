/// The code of an answer on a scale. What it means is said by the scale it stands on, except for
/// those that every scale may have and that mean the same on each.
package struct RiskAnswer: RawRepresentable, Sendable, Hashable, Codable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package static let yes = RiskAnswer(rawValue: "yes")
    package static let no = RiskAnswer(rawValue: "no")
    package static let notKnown = RiskAnswer(rawValue: "notKnown")
    package static let notAsked = RiskAnswer(rawValue: "notAsked")
    package static let unsafeToAsk = RiskAnswer(rawValue: "unsafeToAsk")
    package static let preferNotToSay = RiskAnswer(rawValue: "preferNotToSay")

    /// Those that mean the same on every scale, in the order in which they are offered.
    package static let wellKnown: [RiskAnswer] = [
        .yes, .no, .notKnown, .notAsked, .unsafeToAsk, .preferNotToSay,
    ]
}
