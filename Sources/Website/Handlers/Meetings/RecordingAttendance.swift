import Casework
import Pages
import UseCases

@Sendable
func showAttendance(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let briefing = try await attendanceBriefing(visit, id)
    return .page(
        attendancePage(
            try await visit.frame(), briefing, notice: visit.meetingNotice,
            entered: AttendanceForm.stored(briefing.agencies), clock: visit.london.wallTime))
}

/// Somebody leaves before the end: later cases are heard without her agency.
@Sendable
func leaveMeeting(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard let agency = ID<Agency>(visit.fields["agency"]) else {
        return .seeOther(At.attendance(id))
    }
    let result = try await visit.office.endAttendance(of: agency, at: id, by: visit.reader)
    return attendanceChanged(result, .hasLeft, id)
}

/// Somebody is there again, or never left.
@Sendable
func comeBackToMeeting(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard let agency = ID<Agency>(visit.fields["agency"]),
        let absence = Absence(rawValue: visit.fields["absence"])
    else { return .seeOther(At.attendance(id)) }
    let result = try await visit.office.comeBack(
        of: agency, after: absence, at: id, by: visit.reader)
    return attendanceChanged(result, absence == .real ? .cameBack : .neverLeft, id)
}

private func attendanceChanged(
    _ result: Result<Void, Refused>, _ notice: MeetingNotice, _ id: ID<Meeting>
) -> Answer {
    switch result {
    case .success:
        .seeOther(At.attendance(id, query: notice.query))
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.attendance(id))
    }
}

/// Every row in one save.
@Sendable
func saveAttendance(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let briefing = try await attendanceBriefing(visit, id)
    switch AttendanceForm.read(visit.fields, briefing.agencies) {
    case .problems(let problems):
        return try await attendanceAgain(visit, briefing, problems, status: 422)
    case .value(let rows):
        switch try await visit.office.recordAttendance(rows, at: id, by: visit.reader) {
        case .success:
            return .seeOther(At.attendance(id, query: MeetingNotice.attendance.query))
        case .failure(let refused):
            return try await attendanceAgain(visit, briefing, [.refused(refused)], status: 409)
        }
    }
}

private func attendanceAgain(
    _ visit: Visit, _ briefing: MeetingBriefing, _ problems: [Problem], status: Int
) async throws -> Answer {
    let entered = Entered(visit.fields, problems)
    return .page(
        attendancePage(
            try await visit.frame(), briefing, entered: entered, clock: visit.london.wallTime),
        status: status)
}

private func attendanceBriefing(
    _ visit: Visit, _ id: ID<Meeting>
) async throws -> MeetingBriefing {
    try await visit.office.meeting(
        id, page: "attendance", showing: { _ in [] }, for: visit.reader)
}
