/// A version of a risk checklist: its questions and thresholds, loaded from a file and never code,
/// because instruments differ by area and are revised (D6, domain 3.2).
package struct RiskInstrument: Sendable, Hashable, Codable {
    package let code: String
    package let version: String
    package let title: String
    package let licence: String
    /// How many "yes" answers meet the visible-high-risk ground when an area sets no other number.
    package let visibleHighRiskCount: Int
    package let groups: [RiskGroup]

    package var items: [RiskItem] { groups.flatMap(\.items) }
}

/// Questions of a checklist that are asked together.
package struct RiskGroup: Sendable, Hashable, Codable {
    package let title: String
    package let items: [RiskItem]
}

/// One question of a checklist.
package struct RiskItem: Sendable, Hashable, Codable {
    package let number: Int
    package let text: String
    /// The label of the box for words beside the question, when it has one.
    package let detail: String?
    /// Whether a "yes" needs those words.
    package let detailIsRequired: Bool
    /// What a "yes" draws attention to, such as strangulation or stalking.
    package let prompts: [String]
}
