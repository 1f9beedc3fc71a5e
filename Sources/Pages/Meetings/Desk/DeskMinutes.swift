import Casework
import Markup

/// What was said, with the newest line under the field in which the next is typed.
func minutesPart(_ scene: DeskScene, _ token: String) -> HTML {
    div(.id("minuted")) {
        minuteForm(scene, token)
        minutes(scene)
        viewForm(scene, token)
    }
}

private func minuteForm(_ scene: DeskScene, _ token: String) -> HTML {
    let entered = scene.entries.entered(.minute)
    return addingForm(.minute, to: At.addMinute(scene.meeting, scene.caseID), token, "minuted") {
        hidden("id", scene.ids.minute.description)
        minuteCapture(scene, entered)
    }
}

/// What was said and by whom in one row, so that the lines below stay on the first screen.
private func minuteCapture(_ scene: DeskScene, _ entered: Entered) -> HTML {
    let (words, agency) = (MinuteForm.words, MinuteForm.agency)
    let problem = entered.problem(at: words.name)
    return div(.class("capture")) {
        label(.for(data: words.name), .class("label")) { words.label }
        hintAndMessage(words.name, words.hint, problem)
        div(.class("capture-line")) {
            input(
                .type("text"), .id(data: words.name), .name(words.name),
                .value(entered[words.name]), .autocomplete("off"), .data("focus", "yes"),
                .ariaDescribedBy(describedBy(words.name, words.hint, problem)),
                .when(problem != nil, .ariaInvalid))
            select(.id(data: agency.name), .name(agency.name), .ariaLabel(agency.label)) {
                option(.value("")) { agency.label }
                for choice in scene.agencies {
                    option(
                        .value(choice.value),
                        .when(entered[agency.name] == choice.value, .selected)
                    ) { choice.words }
                }
            }
            button("Add")
        }
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
