/// What stands in the boxes of a form: what a person just typed, or what is on record.
///
/// What was typed is shown again exactly as typed, good answers and bad, with its problems.
package struct Entered: Sendable {
    private enum Source: Sendable {
        case typed(FormFields)
        case stored([String: String])
    }

    private let source: Source
    package let problems: [Problem]

    private init(_ source: Source, _ problems: [Problem]) {
        self.source = source
        self.problems = problems
    }

    package init(_ fields: FormFields, _ problems: [Problem] = []) {
        self.init(.typed(fields), problems)
    }

    /// An empty form.
    package static let blank = Entered(.stored([:]), [])

    /// What is on record: `.stored(Form.name.answer(name), Form.born.answer(day))`.
    package static func stored(_ answers: StoredAnswer...) -> Entered { stored(answers) }

    package static func stored(_ answers: [StoredAnswer]) -> Entered {
        let texts = answers.flatMap(\.texts)
        return Entered(.stored(Dictionary(texts, uniquingKeysWith: { _, last in last })), [])
    }

    package subscript(_ name: String) -> String {
        switch source {
        case .typed(let fields): fields[name]
        case .stored(let texts): texts[name] ?? ""
        }
    }

    package func isTicked(_ name: String) -> Bool {
        switch source {
        case .typed(let fields): fields.isTicked(name)
        case .stored(let texts): texts[name] != nil
        }
    }

    /// The first problem that concerns one of these controls.
    package func problem(at fields: String...) -> Problem? {
        problems.first { fields.contains($0.field) }
    }
}

/// An answer on record, as the texts of the controls that show it.
package struct StoredAnswer: Sendable {
    let texts: [(String, String)]

    init(_ texts: [(String, String)]) {
        self.texts = texts
    }
}
