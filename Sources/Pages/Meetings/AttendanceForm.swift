package import Casework
import Markup

/// How each agency takes part in a meeting, all in one form.
package enum AttendanceForm {
    package typealias Row = (agency: ID<Agency>, attendance: Attendance, person: PrivateText)

    static func attendance(_ agency: MeetingAgency) -> ChoiceQuestion<Attendance> {
        ChoiceQuestion("attendance-\(agency.agency)", "\(agency.name)") { $0.words }
    }

    static func person(_ agency: MeetingAgency) -> TextQuestion {
        TextQuestion(
            "person-\(agency.agency)", "Who comes for \(agency.name)", width: .half)
    }

    /// Agencies that got the agenda: no other may take part (SR-01).
    static func rows(_ agencies: [MeetingAgency]) -> [MeetingAgency] {
        agencies.filter(\.hasAgenda)
    }

    /// An agency that nothing is said of stays as it was.
    package static func read(
        _ fields: FormFields, _ agencies: [MeetingAgency]
    ) -> FormReading<[Row]> {
        var problems: [Problem] = []
        let all = rows(agencies)
        let read = all.compactMap { row($0, fields, into: &problems) }
        if let first = all.first, !all.contains(where: { isSaid(of: $0, fields) }) {
            problems.append(
                Problem(
                    field: attendance(first).name,
                    sentence: "Select how at least one agency takes part"))
        }
        return FormReading(read, problems)
    }

    package static func stored(_ agencies: [MeetingAgency]) -> Entered {
        .stored(
            rows(agencies).flatMap { agency in
                [
                    attendance(agency).answer(agency.attendance),
                    person(agency).answer(agency.person.revealed),
                ]
            })
    }

    private static func row(
        _ agency: MeetingAgency, _ fields: FormFields, into problems: inout [Problem]
    ) -> Row? {
        let attended = attendance(agency).read(fields, into: &problems)
        let person = person(agency).read(fields, into: &problems)
        guard let attended else {
            if person != nil {
                problems.append(
                    Problem(
                        field: attendance(agency).name,
                        sentence: "Select how \(agency.name) takes part"))
            }
            return nil
        }
        return (agency.agency, attended, PrivateText(person ?? ""))
    }

    private static func isSaid(of agency: MeetingAgency, _ fields: FormFields) -> Bool {
        fields.isTicked(attendance(agency).name) || fields.isTicked(person(agency).name)
    }
}
