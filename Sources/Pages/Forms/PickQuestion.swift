package import Casework
package import Markup

/// One answer that can be chosen: what is sent, and what is shown.
package struct Choice: Sendable {
    package let value: String
    package let words: HTML
    package let hint: Phrase?

    /// An answer in the service's own words.
    package init(_ value: String, _ words: Phrase, hint: Phrase? = nil) {
        self.value = value
        self.words = .words(words)
        self.hint = hint
    }

    /// An answer that is a record's name, such as an agency's.
    package init(_ value: String, data name: String, hint: Phrase? = nil) {
        self.value = value
        self.words = .data(name)
        self.hint = hint
    }
}

/// A question whose answers are records, such as the agencies of the area; they are given when it
/// is drawn and again when it is read.
package struct PickQuestion: Question {
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

    /// The value chosen, when it is among those that were offered.
    package func read(
        _ fields: FormFields, among choices: [Choice], into problems: inout [Problem]
    ) -> String? {
        let typed = fields[name]
        guard !typed.isEmpty, choices.contains(where: { $0.value == typed }) else {
            noteMissing(into: &problems)
            return nil
        }
        return typed
    }

    /// The record chosen, when it is among those that may be chosen.
    package func read<Subject>(
        _ fields: FormFields, among ids: [ID<Subject>], into problems: inout [Problem]
    ) -> ID<Subject>? {
        guard let id = ID<Subject>(fields[name]), ids.contains(id) else {
            noteMissing(into: &problems)
            return nil
        }
        return id
    }

    package func answer(_ value: String?) -> StoredAnswer { StoredAnswer([(name, value ?? "")]) }

    package func answer<Subject>(_ id: ID<Subject>?) -> StoredAnswer {
        answer(id?.description)
    }
}
