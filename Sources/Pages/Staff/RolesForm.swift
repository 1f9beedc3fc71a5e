package import Casework
package import Markup

/// What a person does in the area, changed.
package enum RolesForm {
    package struct Answers: Sendable {
        package let roles: [Role]
        package let trainedOn: CalendarDate?
    }

    package static func read(
        _ fields: FormFields, _ person: PersonLine, today: CalendarDate
    ) -> FormReading<Answers> {
        var problems: [Problem] = []
        let roles = InviteForm.roles.read(fields, into: &problems)
        let trained = InviteForm.trainedOn.read(fields, today: today, into: &problems)
        if shown(person).typed(fields) == .overtaken {
            problems.append(
                shown(person).overtaken(
                    at: InviteForm.roles.name,
                    "\(person.roles.map(\.words.english).joined(separator: ", "))"))
        }
        return FormReading(roles.map { Answers(roles: $0, trainedOn: trained) }, problems)
    }

    static func stored(_ person: PersonLine) -> [StoredAnswer] {
        [
            InviteForm.roles.answer(person.roles + person.proposed),
            InviteForm.trainedOn.answer(person.trainedOn),
        ]
    }

    /// A box that is not ticked is not sent, so every box has its place in the mark.
    static func shown(_ person: PersonLine) -> ShownRow {
        let held = Set(person.roles + person.proposed)
        let boxes = Role.allCases.map { role in
            StoredAnswer([(InviteForm.roles.boxName(role), held.contains(role) ? "yes" : "")])
        }
        return ShownRow(InviteForm.roles.name, onRecord: boxes)
    }
}

/// Where a person's roles are changed.
package func rolesPage(
    _ frame: PageFrame, _ person: PersonLine, entered: Entered? = nil
) -> HTML {
    let entered = entered ?? .stored(RolesForm.stored(person))
    return layout(
        frame, title: "Roles", problems: entered.problems, backTo: At.person(person.id)
    ) {
        heading("Roles", above: "\(person.name)")
        p { "What you take away ends at once: the next page this person opens is refused." }
        form(to: At.personRoles(person.id), token: frame.token, asksBeforeLeaving: true) {
            RolesForm.shown(person).hiddenMark()
            checkboxes(InviteForm.roles, entered)
            dateInput(InviteForm.trainedOn, entered)
            button("Save")
        }
    }
}
