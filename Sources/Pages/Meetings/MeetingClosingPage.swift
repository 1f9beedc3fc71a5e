package import Casework
package import Markup

/// Why cases were not reached; it goes on the record of each.
package enum NotReachedForm {
    static let reason = TextQuestion(
        "reason", "Why were they not reached?", missing: "Enter why they were not reached",
        called: "The reason", longest: 300)

    /// What is usually the reason stands there already.
    package static let usual = Entered.stored(reason.answer("There was no time left."))

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let reason = reason.read(fields, into: &problems)
        return FormReading(reason.map { PrivateText($0) }, problems)
    }
}

/// The last look before a meeting closes: what was not reached, where it goes, and by how much it
/// is then late.
package func meetingClosingPage(
    _ frame: PageFrame, _ briefing: ClosingBriefing, entered: Entered = NotReachedForm.usual
) -> HTML {
    let line = briefing.meeting
    return layout(
        frame, title: "Close the meeting", problems: entered.problems, backTo: At.desk(line.id),
        width: .wide
    ) {
        heading("Close the meeting", above: line.title)
        if briefing.left.isEmpty {
            p { "Every case was heard or put off." }
        } else {
            notReached(briefing)
        }
        form(to: At.closeMeeting(line.id), token: frame.token) {
            if !briefing.left.isEmpty { textInput(NotReachedForm.reason, entered) }
            p { "Each agency’s own actions are on its first page as soon as you close." }
            actionsRow {
                button("Close the meeting")
                buttonLink("Back to the desk", to: At.desk(line.id), .secondary)
            }
        }
    }
}

private func notReached(_ briefing: ClosingBriefing) -> HTML {
    let count = briefing.left.count
    return group {
        heading(
            counted(count, one: "1 case was not reached", many: "\(count) cases were not reached"),
            .two)
        if let next = briefing.next {
            p {
                "They go on the agenda of \(next.date.wordsWithWeekday), and stand at the top of "
                "what is proposed for it."
            }
        } else {
            p {
                "No other meeting is called. They wait, and stand at the top of what is proposed "
                "for the next one."
            }
        }
        table(
            "Cases that were not reached", captionUnseen: true,
            columns: [
                Column("Case"), Column("Victim"), Column("Referred by"), Column("Then late"),
            ],
            rows: briefing.left.map { row($0, briefing) })
    }
}

private func row(_ left: LeftCase, _ briefing: ClosingBriefing) -> [HTML] {
    [
        group {
            data(left.line.reference.description)
            if left.line.caseID == briefing.current {
                span(.class("hint")) { " on the table now" }
            }
        },
        data(left.line.card.victim?.name.revealed ?? ""), data(left.line.referringAgency),
        left.breach.map { tag($0.words, .red) } ?? .words("In time"),
    ]
}

extension TimelinessBreach {
    /// "3 days over the limit of 24 November 2026"
    var words: Phrase {
        let over = counted(days, one: "1 day", many: "\(days) days")
        return "\(over) over the limit of \(limit.words)"
    }
}
