import Casework
import Markup

/// The dangers that the meeting named and what agencies undertook about them.
extension CaseBriefing {
    var risksPart: CasePart? {
        guard let risks else { return nil }
        return CasePart("risks", "Risks") {
            if risks.isEmpty {
                emptyState("No risks named yet. The meeting names them.")
            } else {
                ul { for risk in risks { li { riskLine(risk) } } }
            }
        }
    }

    func actionsPart(today: CalendarDate) -> CasePart? {
        guard let actions else { return nil }
        return CasePart("actions", "Actions") {
            if actions.isEmpty {
                emptyState("No actions agreed yet. The meeting agrees them.")
            } else {
                table(
                    counted(actions.count, one: "1 action", many: "\(actions.count) actions"),
                    columns: actionColumns, rows: actions.map { actionRow($0, today) })
            }
        }
    }
}

private func riskLine(_ risk: RiskBriefing) -> HTML {
    group {
        strong { risk.risk.to.words }
        ": "
        data(risk.risk.words.revealed)
        p(.class("hint")) { answer(to: risk) }
    }
}

private func answer(to risk: RiskBriefing) -> Phrase {
    if risk.actions > 0 {
        return counted(risk.actions, one: "1 action", many: "\(risk.actions) actions")
    }
    guard let reason = risk.reasonWithoutAction else { return "No action yet" }
    return "No action, because: \(reason.revealed)"
}

private let actionColumns = [
    Column("Action"), Column("Agency"), Column("Due"), Column("Status"),
]

private func actionRow(_ action: ActionBriefing, _ today: CalendarDate) -> [HTML] {
    [
        data(action.words.revealed),
        group {
            data(action.agency)
            if !action.person.isEmpty { ", " }
            data(action.person.revealed)
        },
        .words(action.dueOn.words),
        actionStatus(action, today),
    ]
}

/// Where an action stands; only what is late has a colour.
func actionStatus(_ action: ActionBriefing, _ today: CalendarDate) -> HTML {
    group {
        if action.isOverdue(on: today) {
            tag("Overdue", .red)
        } else {
            action.outcome.map(\.words) ?? "To do"
        }
        if !action.notes.isEmpty {
            p(.class("hint")) { data(action.notes.revealed) }
        }
    }
}
