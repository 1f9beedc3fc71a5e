import Casework
import Markup

/// Finishing the case, with what still has to be said, and putting it off.
func finishPart(_ scene: DeskScene, _ token: String) -> HTML {
    group {
        div(.id(data: DeskForm.finish.anchor)) {
            heading("Finish this case", .three)
            finishForm(scene, token)
        }
        div(.id(data: DeskForm.putOff.anchor)) {
            heading("Put this case off", .three)
            p { "It waits for another meeting." }
            putOffForm(scene, token)
        }
    }
}

private func finishForm(_ scene: DeskScene, _ token: String) -> HTML {
    let desk = scene.briefing
    let usual = Entered.stored(FinishForm.noView.answer(usualReason(desk)))
    let entered = scene.entries.entered(.finish, otherwise: usual)
    return form(
        to: At.finishCase(scene.meeting, scene.caseID), token: token, asksBeforeLeaving: true
    ) {
        p {
            "Telling the victim when it is safe, and a flag on every agency’s file, are added as "
            "actions."
        }
        for (number, risk) in desk.risksToExplain {
            textInput(FinishForm.withoutAction(risk, number: number), entered)
        }
        if desk.needsReasonWithoutView { textInput(FinishForm.noView, entered) }
        button(finishWords(desk))
    }
}

private func usualReason(_ desk: DeskBriefing) -> String? {
    desk.file.viewMissing?.sentence.english
}

private func finishWords(_ desk: DeskBriefing) -> Phrase {
    guard let next = desk.nextItem else { return "Finish this case" }
    return "Finish, and open case \(next.place)"
}

private func putOffForm(_ scene: DeskScene, _ token: String) -> HTML {
    form(
        to: At.deferCase(scene.meeting, scene.caseID), token: token, asksBeforeLeaving: true
    ) {
        textInput(PutOffForm.reason, scene.entries.entered(.putOff))
        button("Put this case off", .secondary)
    }
}
