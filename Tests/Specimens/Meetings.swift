package import Casework

/// An invented meeting, at each step of its life.
extension Specimen {
    package static let meetingID: ID<Meeting> = id(110)
    package static let otherMeetingID: ID<Meeting> = id(111)
    package static let venue = PrivateText("Room 3, the Paper Hall")

    package static let calling = CallMeeting(
        in: area, .fortnightly, on: meetsOn, at: TimeOfDay(minutes: 570), minutesPerCase: 12,
        venue: venue)

    package static let issuing = IssueAgenda(
        members: members.map(\.id), whoseAgreementIsCurrent: Set(signatories.map(\.id)))

    package static func calledMeeting() throws -> Story<Meeting> {
        try Story<Meeting>().after(calling, on: occasion(on: acceptedOn))
    }

    /// Called, with two cases on its agenda.
    package static func plannedMeeting() throws -> Story<Meeting> {
        try calledMeeting()
            .after(ListCase(caseID, reference), on: occasion(on: acceptedOn))
            .after(ListCase(otherCaseID, otherReference), on: occasion(on: acceptedOn))
    }

    package static func issuedMeeting() throws -> Story<Meeting> {
        try plannedMeeting().after(issuing, on: occasion(on: agendaOn))
    }

    /// The agenda is out, and police and housing have come.
    package static func attendedMeeting() throws -> Story<Meeting> {
        try issuedMeeting()
            .after(attending(police, .core), on: occasion())
            .after(attending(housing, .deputy), on: occasion())
            .after(attending(hospital, .apologies), on: occasion())
    }

    package static func attending(_ agency: Agency, _ attendance: Attendance) -> RecordAttendance {
        RecordAttendance(of: agency.id, attendance, by: PrivateText("Somebody of \(agency.name)"))
    }

    package static func openMeeting() throws -> Story<Meeting> {
        try attendedMeeting().after(OpenMeeting(), on: occasion(by: reader(.chair)))
    }

    /// Both cases were dealt with.
    package static func finishedMeeting() throws -> Story<Meeting> {
        try openMeeting()
            .after(FinishItem(caseID, .heard), on: occasion())
            .after(FinishItem(otherCaseID, .deferred), on: occasion())
    }

    package static func closedMeeting() throws -> Story<Meeting> {
        try finishedMeeting().after(CloseMeeting(), on: occasion(by: reader(.chair)))
    }
}
