package import Casework
package import Markup

/// The questions of whichever risk checklist the area uses; they come from a file, not from here.
package enum ChecklistForm {
    static func question(_ item: RiskItem) -> ChoiceQuestion<RiskAnswer> {
        ChoiceQuestion(name(item), "\(item.text)", missing: "Select an answer") {
            $0 == .notKnown ? "Do not know" : $0.words
        }
    }

    /// The box for words beside a question. It is always open: nothing is hidden (ux 1.2).
    static func detail(_ item: RiskItem) -> TextQuestion? {
        item.detail.map { label in
            TextQuestion(
                name(item) + "-detail", "\(label)",
                missing: item.detailIsRequired
                    ? "Enter the words that go with the yes to question \(item.number)" : nil,
                called: "What you write at question \(item.number)", longest: 1000)
        }
    }

    /// What could be read; a question that was not answered was not asked.
    package static func assessment(
        _ fields: FormFields, _ instrument: RiskInstrument, into problems: inout [Problem]
    ) -> RiskAssessment {
        var assessment = RiskAssessment(instrument: instrument.code, version: instrument.version)
        for item in instrument.items {
            let answer = answer(to: item, fields)
            if answer != .notAsked { assessment.answers[item.number] = answer }
            if let words = words(beside: item, answer, fields, into: &problems) {
                assessment.details[item.number] = PrivateText(words)
            }
        }
        return assessment
    }

    package static func count(_ draft: ReferralDraft, _ instrument: RiskInstrument) -> RiskCount {
        var ignored: [Problem] = []
        return assessment(draft.typed, instrument, into: &ignored).count(of: instrument.items)
    }

    /// What was typed, with “Not asked” where nothing was answered.
    static func entered(
        _ draft: ReferralDraft, _ instrument: RiskInstrument, _ problems: [Problem]
    ) -> Entered {
        let names = instrument.items.map(name)
        let fields = names.reduce(into: draft.fields) { fields, name in
            if fields[name] == nil { fields[name] = RiskAnswer.notAsked.rawValue }
        }
        return Entered(FormFields(fields), problems)
    }

    private static func name(_ item: RiskItem) -> String { "checklist-\(item.number)" }

    private static func answer(to item: RiskItem, _ fields: FormFields) -> RiskAnswer {
        var ignored: [Problem] = []
        return question(item).read(fields, into: &ignored) ?? .notAsked
    }

    /// Words are wanted only with a yes; without one, an empty box is no problem.
    private static func words(
        beside item: RiskItem, _ answer: RiskAnswer, _ fields: FormFields,
        into problems: inout [Problem]
    ) -> String? {
        detail(item)?.read(fields, onlyIf: answer == .yes, into: &problems)
    }
}

extension TextQuestion {
    /// Reads a box that is wanted only when another answer asks for it.
    func read(
        _ fields: FormFields, onlyIf isWanted: Bool, into problems: inout [Problem]
    ) -> String? {
        guard isWanted || fields.isTicked(name) else { return nil }
        return read(fields, into: &problems)
    }
}

extension LongTextQuestion {
    /// Reads a box that is wanted only when another answer asks for it.
    func read(
        _ fields: FormFields, onlyIf isWanted: Bool, into problems: inout [Problem]
    ) -> String? {
        guard isWanted || fields.isTicked(name) else { return nil }
        return read(fields, into: &problems)
    }
}

extension RiskCount {
    /// What a conversation gave, always said together and never as a verdict (domain 3.1).
    package var runningWords: Phrase { "\(yes) yes, \(notKnown) not known, \(notAsked) not asked" }
}
