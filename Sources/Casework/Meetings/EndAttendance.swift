/// Whoever was there for an agency leaves before the end: its later cases are heard without it.
package struct EndAttendance: Decision {
    package let agency: ID<Agency>

    package init(of agency: ID<Agency>) {
        self.agency = agency
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notInSession, notHere }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        guard meeting.stays.isIn(agency) else { throw .notHere }
        return [.attendanceEnded(AttendanceEnded(agency: agency, stamp: Stamp(occasion)))]
    }
}

package struct AttendanceEnded: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let stamp: Stamp
}
