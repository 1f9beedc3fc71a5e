package import Markup

/// A question with a fixed set of answers, one of which is chosen.
package struct ChoiceQuestion<Value>: Question
where Value: RawRepresentable & CaseIterable & Hashable & Sendable, Value.RawValue == String {
    package var name: String
    package var label: Phrase
    package let hint: Phrase?
    package let missing: Phrase?
    /// The answer before which the word "or" stands, such as "None of these".
    package let afterOr: Value?
    let offered: @Sendable () -> [Choice]

    /// `words` says how each answer is shown; `hints` may explain it.
    package init(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, missing: Phrase? = nil,
        afterOr: Value? = nil, hints: [Value: Phrase] = [:],
        words: @escaping @Sendable (Value) -> Phrase
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.missing = missing
        self.afterOr = afterOr
        offered = {
            Value.allCases.map { Choice($0.rawValue, words($0), hint: hints[$0]) }
        }
    }

    /// An answer that is not among those offered counts as none.
    package func read(_ fields: FormFields, into problems: inout [Problem]) -> Value? {
        let typed = fields[name]
        guard let value = Value.allCases.first(where: { $0.rawValue == typed }) else {
            noteMissing(into: &problems)
            return nil
        }
        return value
    }

    package func answer(_ value: Value?) -> StoredAnswer {
        StoredAnswer([(name, value?.rawValue ?? "")])
    }
}

/// A yes or no question.
package struct YesNoQuestion: Question {
    package var name: String
    package var label: Phrase
    package let hint: Phrase?
    package let missing: Phrase?

    package init(_ name: String, _ label: Phrase, hint: Phrase? = nil, missing: Phrase? = nil) {
        self.name = name
        self.label = label
        self.hint = hint
        self.missing = missing
    }

    package func read(_ fields: FormFields, into problems: inout [Problem]) -> Bool? {
        switch fields[name] {
        case "yes": return true
        case "no": return false
        default:
            noteMissing(into: &problems)
            return nil
        }
    }

    package func answer(_ value: Bool?) -> StoredAnswer {
        StoredAnswer([(name, value.map { $0 ? "yes" : "no" } ?? "")])
    }
}
