import Casework
import Markup

/// The risk in short, each risk with how many actions answer it, and who has still to agree.
func planPart(_ scene: DeskScene) -> HTML {
    div(.id("plan")) {
        heading("Risks and plan", .three)
        summaryLine(scene)
        riskList(scene)
        agreementLine(scene)
        processList(scene)
    }
}

private func summaryLine(_ scene: DeskScene) -> HTML {
    let words = scene.briefing.sheet.summary?.current.words
    return p {
        if let words, !words.isEmpty {
            strong { "Risk in short:" }
            " "
            data(words.revealed)
            " "
            link("Reword", to: At.entry(scene.meeting, .summary))
        } else {
            link("Sum the risk up in short", to: At.entry(scene.meeting, .summary))
        }
    }
}

@HTMLBuilder
private func agreementLine(_ scene: DeskScene) -> HTML {
    let sheet = scene.briefing.sheet
    for answer in sheet.answers where answer.answer == .queried {
        let name = scene.name(of: answer.agency)
        if answer.words.isEmpty {
            warningText("\(name) queries its actions.")
        } else {
            warningText("\(name) queries its actions: \(answer.words.revealed)")
        }
    }
    if !sheet.toAgree.isEmpty {
        let names = sheet.toAgree.map(scene.name).joined(separator: ", ")
        p { "Still to agree to what they were given: \(names)." }
    }
    if !sheet.flaggedBy.isEmpty {
        let names = sheet.flaggedBy.map(scene.name).joined(separator: ", ")
        p { "Files flagged: \(names)." }
    }
}

@HTMLBuilder
private func processList(_ scene: DeskScene) -> HTML {
    if !scene.briefing.sheet.processes.isEmpty {
        heading("Other processes", .four)
        ul {
            for linked in scene.briefing.sheet.processes {
                li {
                    linked.process.words
                    ": "
                    data(linked.words.revealed)
                }
            }
        }
    }
}

func processForm(_ scene: DeskScene, _ token: String) -> HTML {
    let entered = scene.entries.entered(.process)
    let address = At.linkProcess(scene.meeting, scene.caseID)
    return addingForm(.process, to: address, token, changed(by: .process)) {
        heading("Link to another process", .four)
        select(ProcessForm.process, entered)
        captureRow(ProcessForm.words, entered, button: "Add the link")
    }
}

func riskForm(_ scene: DeskScene, _ token: String) -> HTML {
    let usual = Entered.stored(RiskForm.aspect.answer(.possibleHarm))
    let entered = scene.entries.entered(.risk, otherwise: usual)
    return addingForm(.risk, to: At.addRisk(scene.meeting, scene.caseID), token, changed(by: .risk))
    {
        hidden("id", scene.ids.risk.description)
        heading("Risk", .four)
        radiosInARow(RiskForm.to, entered)
        radiosInARow(RiskForm.aspect, entered)
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
                minutedRow("\(index + 1)", risk.risk.title, risk.risk.words.revealed) {
                    if risk.risk.aspect != .protective { hintText(answerWords(risk.actions)) }
                }
            }
        }
    }
}

private func answerWords(_ actions: Int) -> Phrase {
    actions == 0
        ? "No action yet" : counted(actions, one: "1 action", many: "\(actions) actions")
}

func actionForm(_ scene: DeskScene, _ token: String) -> HTML {
    let usual = ActionForm.usual(at: scene.briefing, today: scene.today)
    let entered = scene.entries.entered(.action, otherwise: usual)
    return addingForm(
        .action, to: At.addAction(scene.meeting, scene.caseID), token, changed(by: .action)
    ) {
        hidden("id", scene.ids.action.description)
        heading("Action", .four)
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
