package import Casework
import Markup

/// The controls of one instrument's questions, wherever they are asked: in a referral, in a set
/// that opened from it, or when a case is assessed anew.
package struct ChecklistQuestions: Sendable {
    let instrument: RiskInstrument
    /// What the names of all its controls begin with.
    let prefix: String

    package init(_ instrument: RiskInstrument, prefix: String) {
        self.instrument = instrument
        self.prefix = prefix
    }

    func name(_ item: RiskItem) -> String { "\(prefix)\(item.number)" }

    /// Which questions the answers belong to. Another version may number others so, and nothing is
    /// ever carried over by number (domain 3.2).
    var identityName: String { prefix + "instrument" }
    var identity: String { instrument.code + "/" + instrument.version }

    func isWordsAlone(_ item: RiskItem) -> Bool {
        instrument.scale(of: item).code == AnswerScale.words.code
    }

    func question(_ item: RiskItem) -> PickQuestion { PickQuestion(name(item), "\(item.text)") }

    func answers(_ item: RiskItem) -> [Choice] {
        instrument.scale(of: item).answers.map { answer in
            answer.code == .notKnown && answer.words == nil
                ? Choice(answer.code.rawValue, "Do not know")
                : Choice(answer.code.rawValue, answer.shown)
        }
    }

    /// The box for words beside a question. It is always open: nothing is hidden (ux 1.2).
    func detail(_ item: RiskItem) -> TextQuestion? {
        guard let label = item.detail, !isWordsAlone(item) else { return nil }
        return TextQuestion(
            name(item) + "-detail", "\(item.number). \(label)",
            missing: item.detailIsRequired
                ? "Enter the words that go with your answer to question \(item.number)" : nil,
            called: "What you write at question \(item.number)", longest: 1000)
    }

    /// A question that is answered in words alone. It is never required: what could not be asked
    /// must not stop a referral (SR-15).
    func words(_ item: RiskItem) -> LongTextQuestion? {
        guard isWordsAlone(item) else { return nil }
        return LongTextQuestion(
            name(item) + "-detail", "\(item.number). \(item.text)",
            hint: item.detail.map { "\($0)" }, called: "What you write at question \(item.number)",
            longest: 4000)
    }

    func ticks(_ item: RiskItem) -> (question: PickQuestion, choices: [Choice])? {
        guard let choices = item.choices else { return nil }
        let question = PickQuestion(
            name(item) + "-which", "\(item.number). \(choices.label)")
        return (question, choices.of.map { Choice($0.code, data: $0.words) })
    }

    /// The officer's own grade, where the instrument ends in one.
    var grade: (question: PickQuestion, choices: [Choice])? {
        guard !instrument.scoring.grades.isEmpty else { return nil }
        let question = PickQuestion(
            prefix + "grade", "How do you grade the risk?",
            hint: "It is your own judgement after all that you asked and saw.")
        return (question, instrument.scoring.grades.map { Choice($0.code, data: $0.words) })
    }

    var gradeReason: LongTextQuestion {
        LongTextQuestion(
            prefix + "grade-reason", "Why do you grade it so?", called: "Your reason",
            longest: 4000)
    }

    /// The control to which a link to these questions leads.
    var firstControl: String {
        guard let first = instrument.items.first else { return identityName }
        return isWordsAlone(first) ? name(first) + "-detail" : name(first)
    }
}

extension ChecklistQuestions {
    /// Answers of other questions, from before the area's instrument changed.
    func areOfAnother(_ fields: FormFields) -> Bool {
        fields.isTicked(identityName) && fields[identityName] != identity
    }

    /// What could be read; a question that was not answered was not asked.
    package func read(_ fields: FormFields, into problems: inout [Problem]) -> RiskAssessment {
        var made = RiskAssessment(instrument: instrument.code, version: instrument.version)
        guard !areOfAnother(fields) else { return made }
        for item in instrument.items { read(item, fields, into: &made, &problems) }
        if let grade {
            made.grade = grade.question.read(fields, among: grade.choices, into: &problems)
            made.gradeReason = PrivateText(gradeReason.read(fields, into: &problems) ?? "")
        }
        return made
    }

    private func read(
        _ item: RiskItem, _ fields: FormFields, into made: inout RiskAssessment,
        _ problems: inout [Problem]
    ) {
        if let words = words(item)?.read(fields, into: &problems) {
            made.details[item.number] = PrivateText(words)
        }
        let picked = question(item).read(fields, among: answers(item), into: &problems)
        let answer = picked.map(RiskAnswer.init(rawValue:)) ?? .notAsked
        if answer != .notAsked { made.answers[item.number] = answer }
        let isWanted = instrument.drawsAttention(answer, to: item)
        if let words = detail(item)?.read(fields, onlyIf: isWanted, into: &problems) {
            made.details[item.number] = PrivateText(words)
        }
        let ticked = ticks(item).map { ticks in
            ticks.choices.map(\.value).filter { fields.isTicked("\(ticks.question.name)-\($0)") }
        }
        if let ticked, !ticked.isEmpty { made.choices[item.number] = ticked }
    }

    /// What was typed, with “Not asked” where nothing was answered.
    func entered(_ fields: FormFields, _ problems: [Problem]) -> Entered {
        var shown = areOfAnother(fields) ? [:] : fields.all
        for item in instrument.items where shown[name(item)] == nil {
            shown[name(item)] = RiskAnswer.notAsked.rawValue
        }
        return Entered(FormFields(shown), problems)
    }

    /// The answers of an assessment as the controls that show them.
    func typed(_ made: RiskAssessment) -> [String: String] {
        guard instrument.isSame(as: made) else { return [:] }
        var fields: [String: String] = [:]
        for item in instrument.items {
            fields[name(item)] = made.answer(to: item.number).rawValue
            fields[name(item) + "-detail"] = made.details[item.number]?.revealed
            for choice in made.choices[item.number] ?? [] {
                fields["\(name(item))-which-\(choice)"] = "yes"
            }
        }
        fields[prefix + "grade"] = made.grade
        if !made.gradeReason.isEmpty { fields[gradeReason.name] = made.gradeReason.revealed }
        return fields
    }
}
