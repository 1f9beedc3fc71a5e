package import Markup

/// Something a person should put right in what they entered, and where.
///
/// The sentence stands beside the field and in the summary at the top, in the same words.
package struct Problem: Sendable, Hashable {
    /// The id of the control that the summary leads to.
    package let field: String
    package let sentence: Phrase

    package init(field: String, sentence: Phrase) {
        self.field = field
        self.sentence = sentence
    }
}

/// What came of reading a form: a value, or what stands in its way.
package enum FormReading<Value: Sendable>: Sendable {
    case value(Value)
    case problems([Problem])
}

extension FormReading {
    /// The value if nothing was wrong and all that it needs was answered.
    ///
    /// A form that reports no problem and still makes no value is put down to the form itself.
    package init(_ value: Value?, _ problems: [Problem]) {
        if let value, problems.isEmpty {
            self = .value(value)
        } else {
            self = .problems(problems.isEmpty ? [.unfinished] : problems)
        }
    }
}

extension Problem {
    /// Stands in when no single field can be named.
    package static let unfinished = Problem(field: "main", sentence: "Check your answers")
}
