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
            rows: meeting.briefing.agencies.map(row))
    }
}

private func row(_ agency: MeetingAgency) -> [HTML] {
    [
        data(agency.name),
        agency.agreementIsCurrent ? .words("In force") : tag("Not in force", .red),
        .words(agency.hasAgenda ? "Sent" : "Not sent"),
        .words(agency.attendance?.words ?? "Not recorded"),
        agency.hasAgenda ? data(grouped(agency.researchLeft)) : .words("Not asked"),
    ]
}
