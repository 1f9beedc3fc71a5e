import Casework
import Markup

/// Every agency of the area in relation to this meeting.
@HTMLBuilder
func agencyTable(_ meeting: ConvenedMeeting) -> HTML {
    if meeting.briefing.agencies.isEmpty {
        emptyState("No agency has joined the area yet.")
    } else {
        table(
            "Agencies", captionUnseen: true,
            columns: [
                Column("Agency"), Column("Agreement"), Column("Agenda"), Column("Attendance"),
                Column("Research left", numeric: true),
            ],
            rows: meeting.briefing.agencies.map { row($0, meeting.clock) })
    }
}

private func row(_ agency: MeetingAgency, _ clock: WallClock?) -> [HTML] {
    [
        data(agency.name),
        agency.agreementIsCurrent ? .words("In force") : tag("Not in force", .red),
        agendaReceipt(agency, clock),
        .words(agency.attendance?.words ?? "Not recorded"),
        agency.hasAgenda ? data(grouped(agency.researchLeft)) : .words("Not asked"),
    ]
}

/// Whether the agenda went to it, and whether anybody there has opened it since.
private func agendaReceipt(_ agency: MeetingAgency, _ clock: WallClock?) -> HTML {
    guard agency.hasAgenda else { return .words("Not sent") }
    guard let openedAt = agency.agenda?.openedAt, let clock else { return .words("Not opened yet") }
    return .words("Opened \(clock(openedAt).day.shortWords) at \(clock(openedAt).time.words)")
}
