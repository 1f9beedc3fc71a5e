import Casework
import Markup

/// What was said, with the newest line under the field in which the next is typed.
func minutesPart(_ scene: DeskScene, _ token: String) -> HTML {
    div(.id("minuted")) {
        heading("What was said", .three)
        minuteForm(scene, token)
        minutes(scene)
        viewForm(scene, token)
    }
}

private func minuteForm(_ scene: DeskScene, _ token: String) -> HTML {
    let entered = scene.entries.entered(.minute)
    return addingForm(.minute, to: At.addMinute(scene.meeting, scene.caseID), token, "minuted") {
        hidden("id", scene.ids.minute.description)
        captureRow(MinuteForm.words, entered, button: "Add")
        select(MinuteForm.agency, among: scene.agencies, entered)
    }
}

private func viewForm(_ scene: DeskScene, _ token: String) -> HTML {
    let entered = scene.entries.entered(.view)
    return addingForm(.view, to: At.addMinute(scene.meeting, scene.caseID), token, "minuted") {
        hidden("id", scene.ids.view.description)
        hidden("kind", MinuteLine.Kind.victimsView.rawValue)
        captureRow(MinuteForm.view, entered, button: "Add the view")
    }
}

/// A form of the desk: the part of the page named by `region` is what its answer replaces.
func addingForm(
    _ form: DeskForm, to address: Link, _ token: String, _ region: String,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    div(.id(data: form.anchor)) {
        Pages.form(to: address, token: token, asksBeforeLeaving: true, replacing: region) {
            content()
        }
    }
}

@HTMLBuilder
private func minutes(_ scene: DeskScene) -> HTML {
    let lines = scene.briefing.file.minutes ?? []
    if lines.isEmpty {
        emptyState("Nothing is minuted for this case yet.")
    } else {
        minutedList {
            for (index, line) in lines.enumerated().reversed() {
                minutedRow(
                    "\(scene.briefing.item.place).\(index + 1)", line.line.kind.words,
                    line.line.words.revealed
                ) { by(line, scene) }
            }
        }
    }
}

private func by(_ line: MinuteBriefing, _ scene: DeskScene) -> HTML {
    let time = scene.clock(line.at).time.words
    guard let agency = line.agency else { return hintText("\(time)") }
    return hintText("\(agency), \(time)")
}
