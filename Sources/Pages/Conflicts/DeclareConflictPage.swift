package import Casework
package import Markup

/// Whom a member of staff knows, as she names them herself.
package enum DeclareConflictForm {
    static let name = TextQuestion(
        "known-name", "Name of the person you know", missing: "Enter the name of the person",
        called: "The name")
    static let born = DateQuestion(
        "known-born", "Date of birth", hint: "If you know it. For example, 27 3 1985.",
        called: "Date of birth", period: .past)
    static let relationship = TextQuestion(
        "known-as", "What are they to you?",
        hint: "For example: my brother, a neighbour, somebody I work with.",
        missing: "Enter what the person is to you", called: "What they are to you")
    static let words = LongTextQuestion(
        "known-more", "Is there more the coordinator should know?", called: "What you add",
        longest: 4000)

    package static func read(
        _ fields: FormFields, today: CalendarDate
    ) -> FormReading<KnownPerson> {
        var problems: [Problem] = []
        let name = name.read(fields, into: &problems)
        let born = born.read(fields, today: today, into: &problems)
        let relationship = relationship.read(fields, into: &problems)
        let words = words.read(fields, into: &problems) ?? ""
        guard let name, let relationship else { return .problems(problems) }
        let person = KnownPerson(
            name: PrivateText(name), born: born.map { Private($0) },
            relationship: PrivateText(relationship), words: PrivateText(words))
        return FormReading(person, problems)
    }
}

/// Where anybody with a sign-in says whom she knows, at any time. It answers the same whoever is
/// named: that there is a case, or none, is told to nobody here (SR-08).
package func declareConflictPage(_ frame: PageFrame, entered: Entered = .blank) -> HTML {
    layout(
        frame, title: "I know somebody whose case may come here", problems: entered.problems,
        backTo: At.home()
    ) {
        heading("I know somebody whose case may come here")
        p {
            """
            Tell us if you know a person, as family, friend, neighbour or colleague. You do not \
            need to know whether there is a case, and you are not told.
            """
        }
        p {
            """
            The coordinator reads it. If you are the coordinator, the chair does. You are kept out \
            of that person’s case if there is one, now or later. It is no mark against you.
            """
        }
        form(to: At.declareConflict(), token: frame.token, asksBeforeLeaving: true) {
            textInput(DeclareConflictForm.name, entered)
            dateInput(DeclareConflictForm.born, entered)
            textInput(DeclareConflictForm.relationship, entered)
            textArea(DeclareConflictForm.words, entered, rows: 3)
            button("Send")
        }
    }
}

/// Thanks, and nothing else.
package func conflictNotedPage(_ frame: PageFrame) -> HTML {
    layout(frame, title: "Thank you, noted") {
        confirmationPanel("Thank you, noted")
        p {
            """
            If you hear of the person in your work, say that you know them and leave the room. If \
            something about it changes, tell us again.
            """
        }
        p { link("Go to your first page", to: At.home()) }
    }
}
