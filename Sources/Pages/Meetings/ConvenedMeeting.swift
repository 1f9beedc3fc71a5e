package import Casework
import Markup

/// A meeting as somebody who convenes it looks at it on a day.
package struct ConvenedMeeting: Sendable {
    package let briefing: MeetingBriefing
    package let settings: AreaSettings
    /// Whether she makes the agenda: the coordinator alone does.
    package let mayArrange: Bool
    package let today: CalendarDate
    /// For saying when an agency opened its agenda.
    package var clock: WallClock?

    package init(
        _ briefing: MeetingBriefing, settings: AreaSettings, mayArrange: Bool,
        today: CalendarDate
    ) {
        self.briefing = briefing
        self.settings = settings
        self.mayArrange = mayArrange
        self.today = today
    }
}

extension ConvenedMeeting {
    var id: ID<Meeting> { briefing.meeting.id }
    var state: MeetingState { briefing.meeting.state }
    var hasGoneOut: Bool { state == .agendaIssued || state == .inSession }

    /// Whether cases can still be put on, moved and taken off.
    var isOpenToChange: Bool { mayArrange && briefing.meeting.isOpenToChange }

    /// An agency without an agreement in force gets nothing until it signs (SR-01).
    var withoutAgreement: [MeetingAgency] { briefing.agencies.filter { !$0.agreementIsCurrent } }

    /// Agencies that signed after the agenda went out, and so have not had it.
    var signedSince: [MeetingAgency] {
        hasGoneOut ? briefing.agencies.filter { $0.agreementIsCurrent && !$0.hasAgenda } : []
    }

    var researchLeft: Int { briefing.agencies.reduce(0) { $0 + $1.researchLeft } }

    var minutesNeeded: Int { briefing.meeting.cases * briefing.minutesPerCase }
}

extension MeetingLine {
    /// "Meeting on 26 November 2026"
    var title: Phrase { "Meeting on \(date.words)" }
}
