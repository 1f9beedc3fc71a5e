/// Whoever had left for an agency is there again: she came back, or never went and was written down
/// as gone by mistake.
package struct ComeBack: Decision {
    package let agency: ID<Agency>
    package let absence: Absence

    package init(of agency: ID<Agency>, after absence: Absence) {
        self.agency = agency
        self.absence = absence
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notInSession, notGone }

    /// The minutes of what was heard meanwhile follow from it (SR-12): after a mistake there was
    /// no time without the agency.
    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        guard let last = meeting.attendance[agency], last.attendance.isInTheRoom,
            !meeting.stays.isIn(agency)
        else { throw .notGone }
        let stamp = Stamp(occasion)
        switch absence {
        case .mistaken: return [.leavingTakenBack(LeavingTakenBack(agency: agency, stamp: stamp))]
        case .real:
            let again = AttendanceRecorded(
                agency: agency, attendance: last.attendance, person: last.person, stamp: stamp)
            return [.attendanceRecorded(again)]
        }
    }
}

/// Whether somebody who is recorded as gone was away.
package enum Absence: String, Sendable, Hashable, CaseIterable {
    case real, mistaken
}

package struct LeavingTakenBack: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let stamp: Stamp
}
