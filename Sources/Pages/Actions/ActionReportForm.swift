package import Casework
import Markup

/// What an agency says of one of its actions; most rows of the page are left as they are.
enum ActionReportChoice: String, Sendable, CaseIterable {
    case done, noLongerPossible, notDone, leave

    var outcome: ActionOutcome? { ActionOutcome(rawValue: rawValue) }

    var words: Phrase { outcome?.words ?? "Leave as it is" }
}

/// A report on one action, as read from its row.
package struct ActionReport: Sendable, Equatable {
    package let action: ID<AgreedAction>
    package let caseID: ID<CaseFile>
    package let outcome: ActionOutcome
    package let notes: PrivateText
}

/// How an agency's actions went: one row for each, one save for all.
package enum ActionReportForm {
    static func choice(_ action: ActionBriefing) -> ChoiceQuestion<ActionReportChoice> {
        ChoiceQuestion(
            "outcome-\(action.id)", label(action), missing: "Select what happened"
        ) { $0.words }
    }

    /// The words of a standard action stand once above its group.
    private static func label(_ action: ActionBriefing) -> Phrase {
        let reference = action.reference.description
        return action.origin == .standard
            ? "\(reference)" : "\(reference): \(action.words.revealed)"
    }

    static func note(_ action: ActionBriefing) -> TextQuestion {
        TextQuestion(
            noteName(action.id), "Note on \(action.reference.description)",
            called: "Note", longest: 2000)
    }

    /// Where a rule's no to one report belongs.
    package static func noteName(_ action: ID<AgreedAction>) -> String { "note-\(action)" }

    package static func read(
        _ fields: FormFields, among actions: [ActionBriefing]
    ) -> FormReading<[ActionReport]> {
        var problems: [Problem] = []
        let reports = actions.compactMap { read(fields, of: $0, into: &problems) }
        if reports.isEmpty && problems.isEmpty {
            let field = actions.first.map { choice($0).name } ?? "main"
            let sentence: Phrase = "Select what happened with at least one action"
            problems.append(Problem(field: field, sentence: sentence))
        }
        return FormReading(reports, problems)
    }

    private static func read(
        _ fields: FormFields, of action: ActionBriefing, into problems: inout [Problem]
    ) -> ActionReport? {
        guard let outcome = ActionReportChoice(rawValue: fields[choice(action).name])?.outcome
        else { return nil }
        let note = note(action).read(fields, into: &problems)
        if note == nil, let lack = lack(outcome, action) { problems.append(lack) }
        return ActionReport(
            action: action.id, caseID: action.caseID, outcome: outcome,
            notes: PrivateText(note ?? ""))
    }

    private static func lack(_ outcome: ActionOutcome, _ action: ActionBriefing) -> Problem? {
        let reference = action.reference.description
        return switch outcome {
        case .done: nil
        case .noLongerPossible:
            Problem(
                field: noteName(action.id),
                sentence: "Enter why the action of \(reference) is no longer possible")
        case .notDone:
            Problem(
                field: noteName(action.id),
                sentence: "Enter why the action of \(reference) is not done yet")
        }
    }
}

extension ActionReportForm {
    /// The page as it is first seen: every row left as it is, or the flags marked done by the link
    /// that marks them all.
    package static func fresh(_ groups: ActionGroups, markingFlags: Bool = false) -> Entered {
        let marked = markingFlags ? groups.flags : []
        let done = Set(marked.map(\.id))
        return .stored(
            groups.open.map { action in
                choice(action).answer(done.contains(action.id) ? .done : .leave)
            })
    }
}
