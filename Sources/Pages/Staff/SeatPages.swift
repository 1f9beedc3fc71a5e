package import Casework
package import Markup

/// To which meeting, for which case and until when somebody is invited.
package enum SeatForm {
    static let place = PickQuestion(
        "seat", "Which meeting?", missing: "Select the meeting")
    static let minutes = NumberQuestion(
        "minutes", "For how many minutes after the start does it hold?", in: 15...720,
        hint: "For example, 240 for a morning.", missing: "Enter for how many minutes",
        called: "The minutes")

    package struct Answers: Sendable {
        package let meeting: MeetingLine
        package let caseFile: ID<CaseFile>?
        package let minutes: Int
    }

    package static func read(
        _ fields: FormFields, _ seats: SeatsToGive
    ) -> FormReading<Answers> {
        var problems: [Problem] = []
        let chosen = place.read(fields, among: choices(seats), into: &problems)
        let minutes = minutes.read(fields, into: &problems)
        let parts = (chosen ?? "").split(separator: "-").map(String.init)
        let meeting = seats.meetings.first { $0.id.description == parts.first }
        guard let meeting, let minutes else { return FormReading(nil, problems) }
        let file = parts.count == 2 ? parts.last.flatMap { ID<CaseFile>($0) } : nil
        return FormReading(
            Answers(meeting: meeting, caseFile: file, minutes: minutes), problems)
    }

    /// Somebody invited for one case chooses a case of a meeting, an observer the meeting.
    static func choices(_ seats: SeatsToGive) -> [Choice] {
        guard seats.isForCase else {
            return seats.meetings.map { Choice($0.id.description, words($0)) }
        }
        return seats.cases.compactMap { listed in
            seats.meetings.first { $0.id == listed.meeting }.map { meeting in
                Choice(
                    "\(meeting.id)-\(listed.caseID)",
                    "Case \(listed.reference.description), \(words(meeting))")
            }
        }
    }

    private static func words(_ meeting: MeetingLine) -> Phrase {
        "\(meeting.date.words) at \(meeting.startsAt.words)"
    }
}

/// Where somebody is invited to one hearing, or to watch one meeting.
package func giveSeatPage(
    _ frame: PageFrame, _ seats: SeatsToGive, entered: Entered? = nil
) -> HTML {
    let entered = entered ?? .stored(SeatForm.minutes.answer(240))
    let (id, choices) = (seats.person.id, SeatForm.choices(seats))
    return layout(
        frame, title: "Invite to a meeting", problems: entered.problems, backTo: At.person(id)
    ) {
        heading("Invite to a meeting", above: "\(seats.person.name)")
        if choices.isEmpty {
            emptyState("There is nothing to invite to yet. List the case for a meeting first.")
        } else {
            form(to: At.seatPerson(id), token: frame.token) {
                select(SeatForm.place, among: choices, entered)
                textInput(SeatForm.minutes, entered)
                button("Invite")
            }
        }
    }
}
