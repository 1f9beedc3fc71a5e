package import Markup

/// A question answered with a whole number between two limits.
package struct NumberQuestion: Question {
    package var name: String
    package var label: Phrase
    package let hint: Phrase?
    package let missing: Phrase?
    package let called: Phrase?
    package let limits: ClosedRange<Int>

    package init(
        _ name: String, _ label: Phrase, in limits: ClosedRange<Int>, hint: Phrase? = nil,
        missing: Phrase? = nil, called: Phrase? = nil
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.missing = missing
        self.called = called
        self.limits = limits
    }

    package func read(_ fields: FormFields, into problems: inout [Problem]) -> Int? {
        let typed = fields[name]
        let isShort = typed.utf8.count <= 1000
        guard !(isShort && TypedText.isBlank(typed)) else {
            noteMissing(into: &problems)
            return nil
        }
        guard let digits = TypedText.digits(TypedText.line(isShort ? typed : "?")) else {
            problems.append(
                problem("\(called ?? label) must be a whole number, such as \(example)"))
            return nil
        }
        guard let number = Int(digits), limits.contains(number) else {
            let (least, most) = (grouped(limits.lowerBound), grouped(limits.upperBound))
            problems.append(problem("\(called ?? label) must be between \(least) and \(most)"))
            return nil
        }
        return number
    }

    package func answer(_ number: Int?) -> StoredAnswer {
        StoredAnswer([(name, number.map(String.init) ?? "")])
    }

    private var example: Int { limits.contains(5) ? 5 : limits.lowerBound }
}
