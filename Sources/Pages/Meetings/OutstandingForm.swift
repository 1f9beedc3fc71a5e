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

    static func row(_ action: ActionBriefing) -> RowQuestion<ActionOutcome> {
        let reference = action.reference.description
        return RowQuestion(
            "outcome-\(action.id)",
            "\(reference), \(action.agency): \(action.words.revealed)",
            wording: { $0.words },
            TextQuestion(
                "notes-\(action.id)", "Note for \(reference)", called: "The note",
                longest: 2000),
            choiceMissing: "Select how the action of \(action.agency) ended",
            onRecord: (action.outcome, action.notes.revealed))
    }

    /// An action that nothing new is said of stays as it was.
    package static func read(
        _ fields: FormFields, _ actions: [ActionBriefing]
    ) -> FormReading<[Report]> {
        var problems: [Problem] = []
        let reports = actions.compactMap { report(on: $0, fields, into: &problems) }
        if let first = actions.first, !actions.contains(where: { row($0).isSaid(fields) }) {
            problems.append(
                Problem(
                    field: row(first).choice.name,
                    sentence: "Select how at least one action ended"))
        }
        return FormReading(reports, problems)
    }

    package static func stored(_ actions: [ActionBriefing]) -> Entered {
        .stored(actions.flatMap { row($0).stored })
    }

    /// Where a rule's no to what was said of an action leads.
    package static func field(of action: ActionBriefing) -> String { row(action).words.name }

    private static func report(
        on action: ActionBriefing, _ fields: FormFields, into problems: inout [Problem]
    ) -> Report? {
        guard let said = row(action).read(fields, into: &problems) else { return nil }
        if said.choice != .done && !fields.isTicked(field(of: action)) {
            problems.append(
                Problem(
                    field: field(of: action), sentence: "Enter why \(action.agency) did not do it"))
        }
        return Report(
            action: action, outcome: said.choice, notes: PrivateText(said.words ?? ""))
    }
}
