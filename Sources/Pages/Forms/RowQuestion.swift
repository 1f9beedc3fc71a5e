import Markup

/// One of many rows of a form, each answered with a choice and some words: how an agency takes
/// part, how an action ended. A row that nothing is said of stays as it is on record.
struct RowQuestion<Value>
where Value: RawRepresentable & CaseIterable & Hashable & Sendable, Value.RawValue == String {
    let choice: ChoiceQuestion<Value>
    let words: TextQuestion
    /// Said of words without a choice.
    let choiceMissing: Phrase
    private let onRecord: (choice: Value?, words: String)
    private let wording: @Sendable (Value) -> Phrase

    init(
        _ name: String, _ label: Phrase, wording: @escaping @Sendable (Value) -> Phrase,
        _ words: TextQuestion, choiceMissing: Phrase, onRecord: (choice: Value?, words: String)
    ) {
        choice = ChoiceQuestion(name, label, words: wording)
        self.wording = wording
        self.words = words
        self.choiceMissing = choiceMissing
        self.onRecord = onRecord
    }

    var stored: [StoredAnswer] {
        [choice.answer(onRecord.choice), words.answer(onRecord.words)]
    }

    /// The mark of what is on record, which every row sends back.
    func hiddenMark() -> HTML { shown.hiddenMark() }

    func isSaid(_ fields: FormFields) -> Bool {
        fields.isTicked(choice.name) || fields.isTicked(words.name)
    }

    /// What is newly said, or nothing: when the row was left alone and when it has a problem.
    func read(
        _ fields: FormFields, into problems: inout [Problem]
    ) -> (choice: Value, words: String?)? {
        switch shown.typed(fields) {
        case .leftAlone: return nil
        case .overtaken:
            problems.append(shown.overtaken(at: choice.name, recordedWords))
            return nil
        case .changed: return said(fields, into: &problems)
        }
    }

    private func said(
        _ fields: FormFields, into problems: inout [Problem]
    ) -> (choice: Value, words: String?)? {
        let value = choice.read(fields, into: &problems)
        let text = words.read(fields, into: &problems)
        guard let value else {
            problems.append(Problem(field: choice.name, sentence: choiceMissing))
            return nil
        }
        return (value, text)
    }

    private var shown: ShownRow { ShownRow(choice.name, onRecord: stored) }

    private var recordedWords: Phrase {
        guard let chosen = onRecord.choice.map(wording) else { return "nothing" }
        return onRecord.words.isEmpty ? chosen : "\(chosen), \(onRecord.words)"
    }
}
