package import Casework
package import Markup

/// How somebody knows the people of a case that she can see.
package enum KnowPeopleForm {
    static let words = LongTextQuestion(
        "know-how", "How do you know them?",
        hint: "For example: the perpetrator is my brother-in-law.",
        missing: "Enter how you know them", called: "How you know them", longest: 4000)

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let words = words.read(fields, into: &problems)
        return FormReading(words.map { PrivateText($0) }, problems)
    }
}

/// "I know these people": once it is sent, there is no such case for her.
package func knowPeoplePage(
    _ frame: PageFrame, _ file: CaseBriefing, entered: Entered = .blank
) -> HTML {
    let reference = file.outline.reference.description
    return layout(
        frame, title: "I know these people - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("I know these people", above: "Case \(reference)")
        warningText(
            """
            Once you send this you cannot see this case: not here, not on an agenda, and not what \
            you wrote about it yourself.
            """)
        p {
            """
            The coordinator and the chair are told. Somebody else of your agency does what there \
            is to do. Do not speak with the people you know about it: that can put somebody at \
            risk.
            """
        }
        form(to: At.knowPeople(file.id), token: frame.token, asksBeforeLeaving: true) {
            textArea(KnowPeopleForm.words, entered, rows: 3)
            actionsRow {
                button("Send and leave this case", .danger)
                link("Go back", to: At.caseFile(file.id))
            }
        }
    }
}
