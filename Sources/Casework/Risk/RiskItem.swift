/// Questions of an instrument that are asked together.
package struct RiskGroup: Sendable, Hashable, Codable {
    package let title: String
    package let items: [RiskItem]

    package init(title: String, items: [RiskItem]) {
        self.title = title
        self.items = items
    }
}

/// One question of a risk instrument.
package struct RiskItem: Sendable, Hashable, Codable {
    package let number: Int
    package let text: String
    /// The scale it is answered on, when it is not the instrument's usual one.
    package let scale: String?
    /// The label of the box for words beside the question, when it has one.
    package let detail: String?
    /// Whether a "yes" needs those words.
    package let detailIsRequired: Bool
    /// Who or which, as ticks, such as whom a threat was made to.
    package let choices: ItemChoices?
    /// What a "yes" draws attention to, such as strangulation or stalking.
    package let prompts: [String]
    /// Whether this version of the instrument prints it as a high-risk factor. It has no weight.
    package let isHighRiskFactor: Bool

    package init(
        number: Int, text: String, scale: String? = nil, detail: String? = nil,
        detailIsRequired: Bool = false, choices: ItemChoices? = nil, prompts: [String] = [],
        isHighRiskFactor: Bool = false
    ) {
        self.number = number
        self.text = text
        self.scale = scale
        self.detail = detail
        self.detailIsRequired = detailIsRequired
        self.choices = choices
        self.prompts = prompts
        self.isHighRiskFactor = isHighRiskFactor
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            number: try values.decode(Int.self, forKey: .number),
            text: try values.decode(String.self, forKey: .text),
            scale: try values.decodeIfPresent(String.self, forKey: .scale),
            detail: try values.decodeIfPresent(String.self, forKey: .detail),
            detailIsRequired:
                try values.decodeIfPresent(Bool.self, forKey: .detailIsRequired) ?? false,
            choices: try values.decodeIfPresent(ItemChoices.self, forKey: .choices),
            prompts: try values.decodeIfPresent([String].self, forKey: .prompts) ?? [],
            isHighRiskFactor:
                try values.decodeIfPresent(Bool.self, forKey: .isHighRiskFactor) ?? false)
    }
}

/// The ticks beside a question: who, or which.
package struct ItemChoices: Sendable, Hashable, Codable {
    package let label: String
    package let of: [ItemChoice]

    package init(label: String, of choices: [ItemChoice]) {
        self.label = label
        self.of = choices
    }
}

/// One tick beside a question.
package struct ItemChoice: Sendable, Hashable, Codable {
    package let code: String
    package let words: String

    package init(code: String, words: String) {
        self.code = code
        self.words = words
    }
}
