package import Casework
import Markup

/// How each agency takes part in a meeting, all in one form.
package enum AttendanceForm {
    package typealias Row = (agency: ID<Agency>, attendance: Attendance, person: PrivateText)

    static func row(_ agency: MeetingAgency) -> RowQuestion<Attendance> {
        RowQuestion(
            "attendance-\(agency.agency)", "\(agency.name)", wording: { $0.words },
            TextQuestion(
                "person-\(agency.agency)", "Who comes for \(agency.name)", width: .half),
            choiceMissing: "Select how \(agency.name) takes part",
            onRecord: (agency.attendance, agency.person.revealed))
    }

    /// Agencies that got the agenda: no other may take part (SR-01).
    static func rows(_ agencies: [MeetingAgency]) -> [MeetingAgency] {
        agencies.filter(\.hasAgenda)
    }

    /// An agency that nothing new is said of stays as it was.
    package static func read(
        _ fields: FormFields, _ agencies: [MeetingAgency]
    ) -> FormReading<[Row]> {
        var problems: [Problem] = []
        let all = rows(agencies)
        let read = all.compactMap { row($0, fields, into: &problems) }
        if let first = all.first, !all.contains(where: { row($0).isSaid(fields) }) {
            problems.append(
                Problem(
                    field: row(first).choice.name,
                    sentence: "Select how at least one agency takes part"))
        }
        return FormReading(read, problems)
    }

    package static func stored(_ agencies: [MeetingAgency]) -> Entered {
        .stored(rows(agencies).flatMap { row($0).stored })
    }

    private static func row(
        _ agency: MeetingAgency, _ fields: FormFields, into problems: inout [Problem]
    ) -> Row? {
        row(agency).read(fields, into: &problems).map {
            (agency.agency, $0.choice, PrivateText($0.words ?? ""))
        }
    }
}
