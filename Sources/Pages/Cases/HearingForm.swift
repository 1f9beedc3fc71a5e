package import Casework
import Markup

/// Whether the conference hears a case that a MAPPA meeting leads, as the chair decides (SR-19).
package enum HearingForm {
    static let isHeard = YesNoQuestion(
        "heard-here", "Does this conference hear the case too?",
        missing: "Select whether this conference hears the case")
    static let reason = LongTextQuestion(
        "heard-reason", "Why?",
        hint: "For example, what the victim needs that MAPPA does not give.",
        missing: "Enter why", longest: 4000)

    package static func read(
        _ fields: FormFields, _ file: CaseBriefing
    ) -> FormReading<(isHeard: Bool, reason: PrivateText)> {
        var problems: [Problem] = []
        let answer = isHeard.read(fields, into: &problems)
        let words = reason.read(fields, into: &problems)
        if shown(file).typed(fields) == .overtaken { problems.append(overtaken(file)) }
        guard let answer, let words else { return .problems(problems) }
        return FormReading((isHeard: answer, reason: PrivateText(words)), problems)
    }

    /// Two chairs may have it open: the second sees what the first decided.
    static func shown(_ file: CaseBriefing) -> ShownRow {
        ShownRow(isHeard.name, onRecord: stored(file))
    }

    static func stored(_ file: CaseBriefing) -> [StoredAnswer] {
        let decided = file.leadership?.decision
        return [isHeard.answer(decided?.isHeard), reason.answer(decided?.reason.revealed)]
    }

    private static func overtaken(_ file: CaseBriefing) -> Problem {
        let decided = file.leadership?.decision
        let heard: Phrase = decided?.isHeard == true ? "heard here" : "not heard here"
        return shown(file).overtaken(
            at: isHeard.name, decided.map { "\(heard), \($0.reason.revealed)" } ?? "nothing")
    }
}

extension OffenderMeetingLeadership {
    fileprivate var decision: HearingDecided? {
        switch self {
        case .chairDecides: nil
        case .decided(let decided), .left(let decided, _): decided
        }
    }
}
