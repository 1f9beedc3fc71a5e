package import Casework
package import Markup

/// One entry to be put in other words; when somebody else did so in between, both texts stand here
/// and a person chooses (ux 2.4.7).
package func entryPage(
    _ frame: PageFrame, _ scene: DeskScene, _ written: WrittenEntry,
    _ editing: EntryEditing = .fresh
) -> HTML {
    let entered = editing.entered ?? EntryForm.stored(written.current)
    return layout(
        frame, title: "Edit an entry", problems: entered.problems,
        backTo: At.desk(scene.meeting)
    ) {
        heading("Edit an entry", above: "Case \(scene.briefing.item.reference.description)")
        if editing.isDisputed { theirs(written, scene) }
        entryForm(frame, scene, written, entered, editing)
    }
}

/// How somebody comes to the page: for the first time, with something wrong, or too late.
package struct EntryEditing: Sendable {
    let entered: Entered?
    /// Whether somebody else reworded it in between.
    let isDisputed: Bool

    package static let fresh = EntryEditing(entered: nil, isDisputed: false)

    package static func typed(_ fields: FormFields, _ problems: [Problem]) -> EntryEditing {
        EntryEditing(entered: Entered(fields, problems), isDisputed: false)
    }

    package static func disputed(_ fields: FormFields, _ problems: [Problem]) -> EntryEditing {
        EntryEditing(entered: Entered(fields, problems), isDisputed: true)
    }
}

private func theirs(_ written: WrittenEntry, _ scene: DeskScene) -> HTML {
    group {
        heading("What it says now", .two)
        written.current.words.isEmpty ? .empty : Pages.written(written.current.words.revealed)
        if case .action(let action) = written.current {
            p { "\(scene.names(of: action)). By \(action.dueOn.words(near: scene.today))." }
        }
        p { link("Keep what it says now", to: At.desk(scene.meeting)) }
        heading("What you typed", .two)
    }
}

private func entryForm(
    _ frame: PageFrame, _ scene: DeskScene, _ written: WrittenEntry, _ entered: Entered,
    _ editing: EntryEditing
) -> HTML {
    form(
        to: At.entry(scene.meeting, written.id), token: frame.token, asksBeforeLeaving: true
    ) {
        hidden("case", scene.caseID.description)
        hidden("version", "\(written.version)")
        textArea(EntryForm.words, entered, rows: 4)
        entryBoxes(scene, written.current, entered)
        actionsRow {
            if editing.isDisputed {
                button("Keep mine")
                button("Keep both texts", .secondary, name: "choice", value: "both")
            } else {
                button("Save")
                buttonLink("Cancel", to: At.desk(scene.meeting), .secondary)
            }
        }
    }
}

@HTMLBuilder
private func entryBoxes(_ scene: DeskScene, _ entry: Entry, _ entered: Entered) -> HTML {
    switch entry {
    case .summary: HTML.empty
    case .minute(let line):
        if line.kind == .information {
            select(EntryForm.agency, among: scene.agencies, entered)
        }
    case .risk:
        radios(RiskForm.to, entered)
        radios(RiskForm.aspect, entered)
    case .action:
        select(EntryForm.owner, among: scene.agencies, entered)
        dateInput(EntryForm.due, entered)
        textInput(EntryForm.person, entered)
        if !scene.risks.isEmpty {
            select(
                EntryForm.answers, among: ActionForm.riskChoices(scene.briefing), entered)
        }
    }
}
