import Casework
package import Markup

/// The desk: the case on the table, what is said of it, and what is agreed (ux 2.4.2).
///
/// Its title is always "Desk", so that whoever shares a window knows which one it is.
package func deskPage(_ frame: PageFrame, _ scene: DeskScene) -> HTML {
    layout(frame, title: "Desk", problems: scene.entries.problems, width: .wide) {
        heading("Desk")
        deskStrip(scene)
        statusLine(scene.notice?.words(at: scene.now.time))
        if let veiled = veiledDesk(scene, frame.token) {
            veiled
        } else {
            openDesk(frame, scene)
        }
    }
}

private func openDesk(_ frame: PageFrame, _ scene: DeskScene) -> HTML {
    group {
        caseLine(scene, frame.token)
        deskIdentity(scene)
        deskLinks()
        desk(scene: scene.caseID.description) {
            agendaRail(scene.briefing.meeting, frame.token)
        } said: {
            capturePart(scene, frame.token)
            entriesPart(scene, frame.token)
            planPart(scene)
            finishPart(scene, frame.token)
            boxesPart(scene, frame.token)
            captureHelp(scene)
            casePart(scene)
        } here: {
            deskScreen(scene, frame.token)
            whoIsHere(scene)
        }
    }
}

/// The heading is heard and not seen: the block below it says the same, and what is typed must stay
/// on the first screen of a small laptop.
private func caseLine(_ scene: DeskScene, _ token: String) -> HTML {
    let item = scene.briefing.item
    let cases = scene.briefing.meeting.meeting.cases
    return group {
        h2(.class("unseen")) { "Case \(item.place) of \(cases): \(item.reference.description)" }
        if scene.briefing.meeting.sitting != nil {
            deskBar(scene, token)
        } else {
            p { forecast(scene) }
        }
    }
}

/// When the meeting ends if every case that is left takes its time; it never stops anything.
private func forecast(_ scene: DeskScene) -> HTML {
    let meeting = scene.briefing.meeting
    let left = meeting.items.filter { $0.outcome == nil }.count
    let end = scene.now.time.adding(minutes: left * meeting.minutesPerCase)
    return .words(
        "At \(meeting.minutesPerCase) minutes a case, the meeting ends at about \(end.words).")
}
