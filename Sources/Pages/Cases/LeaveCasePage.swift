package import Casework
package import Markup

/// Who has a case now that the chair has left to MAPPA (SR-19).
package enum LeaveCaseForm {
    static let words = LongTextQuestion(
        "left-words", "Who has the case now, and what was handed over?",
        hint: "For example, the name of the MAPPA coordinator, the day and what you sent.",
        missing: "Enter who has the case now", longest: 4000)

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let words = words.read(fields, into: &problems)
        return FormReading(words.map { PrivateText($0) }, problems)
    }
}

/// Where the coordinator ends a case here that MAPPA has taken over.
package func leaveCasePage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, entered: Entered = .blank
) -> HTML {
    let reference = file.outline.reference.description
    return layout(
        frame, title: "Left to MAPPA - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("Left to MAPPA", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        p {
            "The chair has decided that this conference does not hear the case. Once you have said "
            "who has it, it closes here. If the chair decides otherwise later, it opens again."
        }
        if case .decided(let decided)? = file.leadership {
            summaryList([
                SummaryRow("Decided", decided.stamp.on.words),
                SummaryRow("Why", data: decided.reason.revealed),
            ])
        }
        form(to: At.leaveCase(file.id), token: frame.token, asksBeforeLeaving: true) {
            textArea(LeaveCaseForm.words, entered, rows: 4)
            button("Close the case here")
        }
    }
}
