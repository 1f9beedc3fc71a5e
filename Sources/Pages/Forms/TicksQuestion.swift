package import Markup

/// A question to which several of a fixed set of answers may apply; each has its own tick box, and
/// each box has a name of its own because a form may not send one name twice.
package struct TicksQuestion<Value>: Question
where Value: RawRepresentable & CaseIterable & Hashable & Sendable, Value.RawValue == String {
    package var name: String
    package var label: Phrase
    package let hint: Phrase?
    package let missing: Phrase?
    /// The box that says that none of the others applies.
    package let none: Phrase?
    let words: @Sendable (Value) -> Phrase
    let hints: [Value: Phrase]
    /// The boxes that are shown, in their order.
    private(set) var offered = Array(Value.allCases)

    package init(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, missing: Phrase? = nil,
        none: Phrase? = nil, hints: [Value: Phrase] = [:],
        words: @escaping @Sendable (Value) -> Phrase
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.missing = missing
        self.none = none
        self.words = words
        self.hints = hints
    }

    /// The same question with fewer boxes, where an area does not use them all.
    func offering(_ values: [Value]) -> TicksQuestion {
        var fewer = self
        fewer.offered = values
        return fewer
    }

    /// What was ticked, in the order in which it is shown; nil when there is a problem.
    package func read(_ fields: FormFields, into problems: inout [Problem]) -> [Value]? {
        let ticked = Value.allCases.filter { fields.isTicked(boxName($0)) }
        let saysNone = none != nil && fields.isTicked(noneName)
        if saysNone && !ticked.isEmpty {
            problems.append(problem("Select what applies, or that nothing does, and not both"))
            return nil
        }
        if ticked.isEmpty && !saysNone && isRequired {
            noteMissing(into: &problems)
            return nil
        }
        return ticked
    }

    /// `values` is nil when the question was not answered yet.
    package func answer(_ values: [Value]?) -> StoredAnswer {
        guard let values else { return StoredAnswer([]) }
        if values.isEmpty { return StoredAnswer([(noneName, "yes")]) }
        return StoredAnswer(values.map { (boxName($0), "yes") })
    }

    var noneName: String { name + "-none" }

    func boxName(_ value: Value) -> String { name + "-" + value.rawValue }
}

/// A single box to tick, such as an agreement.
package struct TickQuestion: Question {
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

    package func read(_ fields: FormFields, into problems: inout [Problem]) -> Bool {
        let isTicked = fields.isTicked(name)
        if !isTicked { noteMissing(into: &problems) }
        return isTicked
    }

    package func answer(_ isTicked: Bool) -> StoredAnswer {
        StoredAnswer(isTicked ? [(name, "yes")] : [])
    }
}
