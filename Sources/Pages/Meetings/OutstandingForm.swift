package import Casework
import Markup

/// What happened to the actions of earlier meetings: done, could no longer be done, or not done
/// (minutes template, R7).
package enum OutstandingForm {
    /// A form may hold only so many fields, and each action has two.
    static let mostShown = 150

    /// One action and what is said of it.
    package struct Report: Sendable {
        package let action: ActionBriefing
        package let outcome: ActionOutcome
        package let notes: PrivateText
    }

    static func outcome(_ action: ActionBriefing) -> ChoiceQuestion<ActionOutcome> {
        ChoiceQuestion(
            "outcome-\(action.id)",
            "\(action.reference.description), \(action.agency): \(action.words.revealed)"
        ) { $0.words }
    }

    static func notes(_ action: ActionBriefing) -> TextQuestion {
        TextQuestion(
            "notes-\(action.id)", "Note for \(action.reference.description)",
            called: "The note", longest: 2000)
    }

    /// An action that nothing is said of stays as it was.
    package static func read(
        _ fields: FormFields, _ actions: [ActionBriefing]
    ) -> FormReading<[Report]> {
        var problems: [Problem] = []
        let reports = actions.compactMap { report(on: $0, fields, into: &problems) }
        if let first = actions.first, reports.isEmpty, problems.isEmpty {
            problems.append(
                Problem(
                    field: outcome(first).name, sentence: "Select how at least one action ended"))
        }
        return FormReading(reports, problems)
    }

    package static func stored(_ actions: [ActionBriefing]) -> Entered {
        .stored(
            actions.flatMap {
                [outcome($0).answer($0.outcome), notes($0).answer($0.notes.revealed)]
            })
    }

    /// Where a rule's no to what was said of an action leads.
    package static func field(of action: ActionBriefing) -> String { notes(action).name }

    private static func report(
        on action: ActionBriefing, _ fields: FormFields, into problems: inout [Problem]
    ) -> Report? {
        let outcome = outcome(action).read(fields, into: &problems)
        let notes = notes(action).read(fields, into: &problems)
        guard let outcome else {
            if notes != nil {
                problems.append(
                    Problem(
                        field: Self.outcome(action).name,
                        sentence: "Select how the action of \(action.agency) ended"))
            }
            return nil
        }
        let isNoted = fields.isTicked(Self.notes(action).name)
        if outcome != .done && !isNoted {
            problems.append(
                Problem(
                    field: Self.notes(action).name,
                    sentence: "Enter why \(action.agency) did not do it"))
        }
        return Report(action: action, outcome: outcome, notes: PrivateText(notes ?? ""))
    }
}
