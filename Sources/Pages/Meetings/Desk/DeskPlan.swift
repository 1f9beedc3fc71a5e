import Casework
import Markup

/// Risks, the actions that answer them, and the end of the case, which depends on both.
func planPart(_ scene: DeskScene, _ token: String) -> HTML {
    div(.id("plan")) {
        heading("Risks", .three)
        riskForm(scene, token)
        riskList(scene)
        heading("Actions", .three)
        actionForm(scene, token)
        actionList(scene)
        finishPart(scene, token)
    }
}

private func riskForm(_ scene: DeskScene, _ token: String) -> HTML {
    let entered = scene.entries.entered(.risk)
    return addingForm(.risk, to: At.addRisk(scene.meeting, scene.caseID), token, "plan") {
        hidden("id", scene.ids.risk.description)
        radiosInARow(RiskForm.to, entered)
        captureRow(RiskForm.words, entered, button: "Add the risk")
    }
}

@HTMLBuilder
private func riskList(_ scene: DeskScene) -> HTML {
    if scene.risks.isEmpty {
        emptyState("No risk is named yet.")
    } else {
        minutedList {
            for (index, risk) in scene.risks.enumerated().reversed() {
                minutedRow("\(index + 1)", risk.risk.to.words, risk.risk.words.revealed) {
                    hintText(answerWords(risk.actions))
                }
            }
        }
    }
}

private func answerWords(_ actions: Int) -> Phrase {
    actions == 0
        ? "No action yet" : counted(actions, one: "1 action", many: "\(actions) actions")
}

private func actionForm(_ scene: DeskScene, _ token: String) -> HTML {
    let usual = ActionForm.usual(at: scene.briefing, today: scene.today)
    let entered = scene.entries.entered(.action, otherwise: usual)
    return addingForm(.action, to: At.addAction(scene.meeting, scene.caseID), token, "plan") {
        hidden("id", scene.ids.action.description)
        select(ActionForm.agency, among: scene.agencies, entered)
        textInput(ActionForm.words, entered)
        radiosInARow(ActionForm.due, entered)
        dateInput(ActionForm.date, entered)
        textInput(ActionForm.person, entered)
        if !scene.risks.isEmpty {
            select(ActionForm.answers, among: ActionForm.riskChoices(scene.briefing), entered)
        }
        radiosInARow(ActionForm.source, entered)
        actionsRow { button("Add the action") }
    }
}

@HTMLBuilder
private func actionList(_ scene: DeskScene) -> HTML {
    let actions = scene.briefing.file.actions ?? []
    if actions.isEmpty {
        emptyState("No action is agreed yet.")
    } else {
        minutedList {
            for (index, action) in actions.enumerated().reversed() {
                minutedRow("\(index + 1)", "\(action.agency)", action.words.revealed) {
                    hintText(dueWords(action, scene.today))
                    if isVague(action) { vagueRemark() }
                }
            }
        }
    }
}

private func dueWords(_ action: ActionBriefing, _ today: CalendarDate) -> Phrase {
    let due = action.dueOn.words(near: today)
    guard !action.person.isEmpty else { return "By \(due). \(action.origin.words)." }
    return "\(action.person.revealed), by \(due). \(action.origin.words)."
}

private func isVague(_ action: ActionBriefing) -> Bool {
    action.origin != .standard && VagueWords.stand(in: action.words.revealed)
}

private func vagueRemark() -> HTML {
    warningText(
        "Nobody can tell when this is done. Say what will be different. Records were for research.")
}
