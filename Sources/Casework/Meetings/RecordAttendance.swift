/// The coordinator or minute-taker records how an agency takes part.
package struct RecordAttendance: Decision {
    package let agency: ID<Agency>
    package let attendance: Attendance
    package let person: PrivateText

    package init(of agency: ID<Agency>, _ attendance: Attendance, by person: PrivateText) {
        self.agency = agency
        self.attendance = attendance
        self.person = person
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case agendaNotIssued, didNotGetTheAgenda
    }

    /// An agency that may not receive the agenda may not take part either (SR-01).
    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state != .called, meeting.state != .notCalled else { throw .agendaNotIssued }
        guard meeting.recipients.contains(agency) else { throw .didNotGetTheAgenda }
        if let now = meeting.attendance[agency], now.attendance == attendance, now.person == person,
            !attendance.isInTheRoom || meeting.stays.isIn(agency)
        {
            return []
        }
        let recorded = AttendanceRecorded(
            agency: agency, attendance: attendance, person: person, stamp: Stamp(occasion))
        return [.attendanceRecorded(recorded)]
    }
}
