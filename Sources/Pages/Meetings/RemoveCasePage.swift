package import Casework
package import Markup

/// Why a case is taken off an agenda; it goes on the case's record.
package enum RemoveCaseForm {
    static let reason = LongTextQuestion(
        "reason", "Why is it taken off?", hint: "This goes on the record of the case.",
        missing: "Enter why the case is taken off the agenda", called: "The reason")

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let reason = reason.read(fields, into: &problems)
        return FormReading(reason.map { PrivateText($0) }, problems)
    }
}

/// A case is taken off an agenda and waits for another meeting.
package func removeCasePage(
    _ frame: PageFrame, _ item: AgendaLine, from meeting: MeetingLine, keepsResearch: Bool = true,
    entered: Entered = .blank
) -> HTML {
    let words: Phrase = "Take case \(item.reference.description) off the agenda"
    return layout(
        frame, title: words, problems: entered.problems, backTo: At.meeting(meeting.id)
    ) {
        heading(words, above: meeting.title)
        p { "It goes back to the cases that wait for a meeting." }
        if meeting.state != .called {
            p {
                "Agencies have this agenda. "
                keepsResearch
                    ? "What they found out is kept for the next meeting."
                    : "What they found out is set aside: nobody reads it, and they are asked anew."
            }
        }
        form(to: At.removeCase(meeting.id, item.caseID), token: frame.token) {
            textArea(RemoveCaseForm.reason, entered, rows: 3)
            actionsRow {
                button("Take it off the agenda", .danger)
                link("Leave it on", to: At.meeting(meeting.id))
            }
        }
    }
}
