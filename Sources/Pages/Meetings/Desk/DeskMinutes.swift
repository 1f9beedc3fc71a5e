import Casework
import Markup

/// The same as the line in separate boxes, for those who would rather not learn letters.
func boxesPart(_ scene: DeskScene, _ token: String) -> HTML {
    div(.id("boxes")) {
        heading("Separate boxes", .three)
        minuteForm(scene, token)
        viewForm(scene, token)
        riskForm(scene, token)
        actionForm(scene, token)
        processForm(scene, token)
    }
}

private func minuteForm(_ scene: DeskScene, _ token: String) -> HTML {
    let entered = scene.entries.entered(.minute)
    return addingForm(
        .minute, to: At.addMinute(scene.meeting, scene.caseID), token, changed(by: .minute)
    ) {
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
    return addingForm(
        .view, to: At.addMinute(scene.meeting, scene.caseID), token, changed(by: .view)
    ) {
        hidden("id", scene.ids.view.description)
        hidden("kind", MinuteLine.Kind.victimsView.rawValue)
        captureRow(MinuteForm.view, entered, button: "Add the view")
    }
}

/// What the answer to one of these forms changes on the page: the form itself, what was written,
/// and what follows from it.
func changed(by form: DeskForm) -> String {
    form == .action ? changedParts : "\(form.anchor) \(changedParts)"
}

/// An action may answer a risk that was just named, so its form changes too.
let changedParts = "entries plan add-finish add-action here"

/// A form of the desk: the parts of the page named by `regions` are what its answer
/// replaces.
func addingForm(
    _ form: DeskForm, to address: Link, _ token: String, _ regions: String,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    div(.id(data: form.anchor)) {
        Pages.form(to: address, token: token, asksBeforeLeaving: true, replacing: regions) {
            content()
        }
    }
}
