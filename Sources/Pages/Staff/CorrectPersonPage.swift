package import Casework
package import Markup

/// Who somebody is at work: what an invitation says of her, put right.
package enum CorrectPersonForm {
    package static let name = InviteForm.name
    private static let email = InviteForm.email
    private static let telephone = InviteForm.telephone

    package static func read(_ fields: FormFields) -> FormReading<StaffPerson> {
        var problems: [Problem] = []
        let name = name.read(fields, into: &problems)
        let email = email.read(fields, into: &problems) ?? ""
        let telephone = telephone.read(fields, into: &problems) ?? ""
        return FormReading(
            name.map {
                StaffPerson(
                    name: PrivateText($0), email: PrivateText(email),
                    telephone: PrivateText(telephone))
            }, problems)
    }

    static func stored(_ person: StaffPerson) -> Entered {
        .stored(
            name.answer(person.name.revealed), email.answer(person.email.revealed),
            telephone.answer(person.telephone.revealed))
    }
}

/// Where a colleague's name, work e-mail and telephone are put right.
package func correctPersonPage(
    _ frame: PageFrame, _ person: PersonBriefing, entered: Entered? = nil
) -> HTML {
    let entered = entered ?? CorrectPersonForm.stored(person.person)
    let id = person.line.id
    return layout(
        frame, title: "Name and telephone", problems: entered.problems, backTo: At.person(id)
    ) {
        heading("Name and telephone", above: "\(person.line.name)")
        p {
            """
            A new name is compared with the people of every case, as it was at the invitation. \
            The change is kept in the history of this person’s access.
            """
        }
        form(to: At.correctPerson(id), token: frame.token, asksBeforeLeaving: true) {
            textInput(InviteForm.name, entered)
            textInput(InviteForm.email, entered)
            textInput(InviteForm.telephone, entered)
            button("Save")
        }
    }
}
