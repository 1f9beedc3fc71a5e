package import Casework
import Markup

/// What an agency answers about one case: whether it is known, and one line at a time.
package enum ResearchForm {
    static let about = ChoiceQuestion<ResearchLine.About>(
        "about", "Who is it about?", missing: "Select who it is about"
    ) { $0.words }
    static let words = LongTextQuestion(
        "words", "What do you know?", missing: "Enter what you know", called: "What you know")
    static let dated = DateQuestion(
        "dated", "When was it?", hint: "For example, 27 3 2026. Leave empty if not known.",
        called: "The date", period: .past)
    static let source = TextQuestion(
        "source", "Where does it come from?", hint: "For example, a visit or a call log.")
    static let nature = ChoiceQuestion<ResearchLine.Nature>(
        "nature", "Is it a fact or an opinion?", missing: "Select fact or opinion"
    ) { $0.words }
    static let isShared = YesNoQuestion(
        "shared", "Will you share it at the meeting?",
        missing: "Select whether you will share it")
    static let reason = TextQuestion("reason", "If not, why not?", longest: 1000)

    static func known(hasLines: Bool) -> ChoiceQuestion<KnownToAgency> {
        ChoiceQuestion(
            "known", "Is anyone in this case known to your agency?",
            missing: "Select whether anyone in this case is known to your agency",
            hints: hasLines ? [.notKnown: "Takes out the lines recorded so far."] : [:]
        ) { $0.words }
    }

    /// The form as it stands on record; whoever follows the “known” link need not say so again.
    package static func onRecord(_ research: Research?, comesAsKnown: Bool) -> Entered {
        let answer = research?.knownToUs ?? (comesAsKnown ? .known : nil)
        return .stored(known(hasLines: false).answer(answer))
    }
}

extension ResearchForm {
    /// The whole of what the agency then holds: what it held, with what this form adds.
    package static func read(
        _ fields: FormFields, onto held: Research?, today: CalendarDate
    ) -> FormReading<Research> {
        var problems: [Problem] = []
        let lines = held?.lines ?? []
        let answer = known(hasLines: !lines.isEmpty).read(fields, into: &problems)
        guard let answer else { return FormReading(nil, problems) }
        if answer == .known && (beginsLine(fields) || lines.isEmpty) {
            let line = readLine(fields, today, into: &problems)
            return FormReading(line.map { held.adding($0) }, problems)
        }
        if beginsLine(fields) {
            problems.append(words.problem("Select “Known to us” to record what you wrote"))
        }
        return FormReading(Research(answer, lines: answer == .notKnown ? [] : lines), problems)
    }

    /// Whether anything of a line was written.
    private static func beginsLine(_ fields: FormFields) -> Bool {
        [words.name, dated.dayName, source.name, reason.name].contains {
            !fields.trimmed($0).isEmpty
        }
    }

    private static func readLine(
        _ fields: FormFields, _ today: CalendarDate, into problems: inout [Problem]
    ) -> ResearchLine? {
        let about = about.read(fields, into: &problems)
        let words = words.read(fields, into: &problems)
        let dated = dated.read(fields, today: today, into: &problems)
        let source = source.read(fields, into: &problems)
        let nature = nature.read(fields, into: &problems)
        let isShared = isShared.read(fields, into: &problems)
        let reason = reason.read(fields, into: &problems)
        if isShared == false && reason == nil {
            problems.append(Self.reason.problem("Enter why you will not share it"))
        }
        guard let about, let words, let nature, let isShared,
            let id = ID<ResearchLine>(fields["id"])
        else { return nil }
        return ResearchLine(
            id: id, about: about, words: PrivateText(words), dated: dated,
            source: PrivateText(source ?? ""), nature: nature, isShared: isShared,
            reasonWithheld: PrivateText(isShared ? "" : reason ?? ""))
    }
}

extension Research? {
    /// The same line sent twice, as after a lost connection, is one line.
    fileprivate func adding(_ line: ResearchLine) -> Research {
        let others = (self?.lines ?? []).filter { $0.id != line.id }
        return Research(.known, lines: others + [line])
    }
}

extension Research {
    /// Without one of its lines.
    package func removing(_ line: ID<ResearchLine>) -> Research {
        Research(knownToUs, lines: lines.filter { $0.id != line })
    }
}
