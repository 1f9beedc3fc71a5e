package import Casework
package import Markup

/// A line of the minutes in other words, after the meeting.
package enum MinutesCorrectionForm {
    static let words = LongTextQuestion(
        "words", "What should it say?", missing: "Enter what it should say",
        called: "The line")

    package static func stored(_ line: MinuteLine) -> Entered {
        .stored(words.answer(line.words.revealed))
    }

    package static func read(
        _ fields: FormFields, _ line: MinuteLine
    ) -> FormReading<MinuteLine> {
        var problems: [Problem] = []
        let words = words.read(fields, into: &problems)
        return FormReading(
            words.map {
                MinuteLine(
                    id: line.id, kind: line.kind, agency: line.agency, words: PrivateText($0),
                    saidAt: line.saidAt)
            }, problems)
    }

    /// Said where a colleague put it in other words meanwhile.
    package static func overtaken(by line: MinuteLine) -> Problem {
        ShownRow(words.name, onRecord: [words.answer(line.words.revealed)])
            .overtaken(at: words.name, "\(line.words.revealed)")
    }
}

package func minutesCorrectionPage(
    _ frame: PageFrame, _ briefing: MinutesPaperBriefing, _ line: MinuteLine, seenAs version: Int,
    entered: Entered
) -> HTML {
    let (meeting, id) = (briefing.meeting.id, briefing.file.id)
    return layout(
        frame, title: "Correct the minutes", problems: entered.problems,
        backTo: At.caseMinutes(meeting, id)
    ) {
        heading("Correct the minutes", above: "Case \(briefing.reference)")
        if briefing.versions.isEmpty {
            p { "What it said before stays in the history." }
        } else {
            p {
                "What was approved stays as version \(briefing.versions.count). The chair approves "
                "the correction, and it is released as another version."
            }
        }
        form(to: At.correctMinutes(meeting, id), token: frame.token, asksBeforeLeaving: true) {
            hidden("line", line.id.description)
            hidden("version", String(version))
            textArea(MinutesCorrectionForm.words, entered, rows: 4)
            actionsRow {
                button("Save the correction")
                link("Leave it as it is", to: At.caseMinutes(meeting, id))
            }
        }
    }
}
