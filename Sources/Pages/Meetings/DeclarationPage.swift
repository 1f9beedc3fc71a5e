package import Casework
package import Markup

/// The one tick of the confidentiality declaration.
package enum DeclarationForm {
    static let agreed = TickQuestion(
        "agreed", "I have read this and agree to keep to it",
        missing: "Select the box to show that you agree")

    package static func read(_ fields: FormFields) -> FormReading<Bool> {
        var problems: [Problem] = []
        let agreed = agreed.read(fields, into: &problems)
        return FormReading(agreed ? true : nil, problems)
    }
}

/// Where a person promises confidentiality for one meeting before she sees anything of it (SR-02).
package func declarationPage(
    _ frame: PageFrame, _ meeting: MeetingBriefing, entered: Entered = .blank
) -> HTML {
    let line = meeting.meeting
    return layout(
        frame, title: "Confidentiality declaration", problems: entered.problems,
        backTo: meeting.isConvener ? At.meeting(line.id) : At.agenda(line.id)
    ) {
        heading("Confidentiality declaration", above: line.title)
        summaryList(confidentialityStatement)
        hintText("Statement \(meeting.statementVersion)")
        if !meeting.hasDeclared {
            p {
                "Do you know somebody who may be spoken of? "
                link("Tell us before you read anything", to: At.declareConflict())
            }
        }
        if meeting.hasDeclared {
            declaredAlready(line.id)
        } else {
            form(to: At.declaration(line.id), token: frame.token) {
                tickBox(DeclarationForm.agreed, entered)
                button("Make the declaration")
            }
        }
    }
}

/// The headings of the field's declarations (domain 3.7) in our own words.
let confidentialityStatement = [
    SummaryRow(
        "Purpose",
        "We meet to keep people safe from domestic abuse. What we learn is used for that only."),
    SummaryRow(
        "Need to know",
        "I tell others in my agency only what they need to know to do their part."),
    SummaryRow(
        "Storage", "Papers and notes are kept where only those who may see them can reach them."),
    SummaryRow(
        "No copies",
        "I do not copy, forward or pass on papers or minutes. Requests go to the coordinator."),
    SummaryRow(
        "Equality",
        "I treat every person we speak of with fairness and respect, whoever they are."),
    SummaryRow(
        "Responsibility",
        "Each agency stays responsible for what it does. No duty passes to the conference."),
    SummaryRow(
        "Conflict of interest",
        "If I know anyone in a case, I tell the coordinator before I read or hear about it."),
]

private func declaredAlready(_ id: ID<Meeting>) -> HTML {
    insetText {
        p { "You have made this declaration." }
        p { link("See the agenda", to: At.agenda(id)) }
    }
}
