package import Casework
package import Markup

/// The quarterly question: which of these people still need their access? (SR-32)
package func confirmPage(
    _ frame: PageFrame, _ people: [PersonLine], today: CalendarDate, entered: Entered = .blank,
    status: Phrase? = nil
) -> HTML {
    layout(frame, title: "Who still needs access?", problems: entered.problems, width: .wide) {
        heading("Who still needs access?")
        statusLine(status)
        if people.isEmpty {
            emptyState("Nobody is due. You see people here two weeks before their day.")
        } else {
            p {
                """
                Tick who still does this work for the agency. Whoever is not confirmed loses \
                access after the last day.
                """
            }
            form(to: At.confirmPeople(), token: frame.token) {
                checkboxes(
                    ConfirmForm.people, among: people.map { choice($0, today) }, entered)
                button("Confirm those ticked")
            }
        }
    }
}

private func choice(_ person: PersonLine, _ today: CalendarDate) -> Choice {
    Choice(
        person.id.description, data: "\(person.name), \(person.agencyName)",
        hint: hint(person, today))
}

private func hint(_ person: PersonLine, _ today: CalendarDate) -> Phrase? {
    guard let confirmation = person.confirmation else { return nil }
    if person.access(on: today) == .notConfirmed {
        return "No access since \(confirmation.lastDay.words)"
    }
    return "By \(confirmation.dueBy.words); access ends after \(confirmation.lastDay.words)"
}

/// The people who were ticked.
package enum ConfirmForm {
    static let people = PickQuestion(
        "confirm", "People who still need access", missing: "Select at least one person")

    package static func read(_ fields: FormFields) -> FormReading<[ID<Membership>]> {
        let ticked = fields.names(startingWith: "confirm-").filter(fields.isTicked)
            .compactMap { ID<Membership>($0.dropFirst("confirm-".count)) }
        guard !ticked.isEmpty else {
            return .problems([
                Problem(field: "confirm", sentence: "Select at least one person")
            ])
        }
        return .value(ticked)
    }
}
