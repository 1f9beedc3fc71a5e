package import Casework
package import Markup

/// Where the advocacy service gives a case to one of its advisers.
package func adviserPage(
    _ frame: PageFrame, _ file: CaseBriefing, among advisers: [(id: ID<Account>, name: String)],
    today: CalendarDate, entered: Entered = .blank
) -> HTML {
    let reference = file.outline.reference.description
    return layout(
        frame, title: "Allocate an adviser - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("Allocate an adviser", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        if let now = file.outline.advocate { p { "The adviser is \(now)." } }
        if advisers.isEmpty {
            emptyState("No adviser has an account in this area yet. An administrator adds them.")
        } else {
            form(to: At.allocateAdvocate(file.id), token: frame.token) {
                select(
                    AdviserForm.adviser,
                    among: advisers.map { Choice($0.id.description, data: $0.name) }, entered)
                button("Allocate")
            }
        }
    }
}
