package import Casework
import Markup

/// What a coordinator says when she calls a meeting.
package enum CallMeetingForm {
    package typealias Call = (
        kind: MeetingKind, date: CalendarDate, startsAt: TimeOfDay, minutesPerCase: Int,
        venue: PrivateText
    )

    static let kind = ChoiceQuestion<MeetingKind>(
        "kind", "What kind of meeting is it?", missing: "Select what kind of meeting it is",
        afterOr: .emergency, hints: [.emergency: "For a case that cannot wait"]
    ) { $0.words }
    static let date = DateQuestion(
        "date", "Date", hint: "For example, 27 3 2027", missing: "Enter the date of the meeting",
        period: .future)
    static let startsAt = TimeQuestion(
        "starts-at", "Start time", missing: "Enter when the meeting starts")
    static let minutes = NumberQuestion(
        "minutes", "Minutes for each case", in: 5...60,
        hint: "Agendas give each case a time from this.",
        missing: "Enter how many minutes each case has")
    static let venue = TextQuestion(
        "venue", "Where it is held", hint: "A room, or the name of the video call")

    package static func read(_ fields: FormFields, today: CalendarDate) -> FormReading<Call> {
        var problems: [Problem] = []
        let kind = kind.read(fields, into: &problems)
        let date = date.read(fields, today: today, into: &problems)
        let startsAt = startsAt.read(fields, into: &problems)
        let minutes = minutes.read(fields, into: &problems)
        let venue = venue.read(fields, into: &problems)
        guard let kind, let date, let startsAt, let minutes else {
            return FormReading(nil, problems)
        }
        return FormReading((kind, date, startsAt, minutes, PrivateText(venue ?? "")), problems)
    }

    /// What the area usually does, so that most of the form is answered already.
    package static func usual(in settings: AreaSettings) -> Entered {
        .stored(
            kind.answer(settings.cadence.meetingKind), startsAt.answer(settings.meetingStartsAt),
            minutes.answer(settings.minutesPerCase))
    }

    /// An emergency meeting for one case, by the day that was promised (SR-16).
    package static func emergency(
        by day: CalendarDate, for id: ID<CaseFile>, in settings: AreaSettings
    ) -> Entered {
        .stored(
            kind.answer(.emergency), date.answer(day), startsAt.answer(settings.meetingStartsAt),
            minutes.answer(settings.minutesPerCase), caseQuestion.answer(id))
    }

    /// The case that it is called for, when it is called from there.
    static let caseQuestion = PickQuestion("case", "Case")

    package static func caseID(_ fields: FormFields) -> ID<CaseFile>? {
        ID<CaseFile>(fields[caseQuestion.name])
    }

    /// A rule's no leads to the date, which is what stands in its way.
    package static func refused(_ refused: Refused) -> Problem {
        .refused(refused, at: date.dayName)
    }
}

extension Cadence {
    fileprivate var meetingKind: MeetingKind {
        switch self {
        case .monthly: .monthly
        case .fourWeekly: .fourWeekly
        case .fortnightly: .fortnightly
        case .weekly: .weekly
        }
    }
}
