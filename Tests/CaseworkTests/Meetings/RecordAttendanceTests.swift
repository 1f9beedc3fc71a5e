import Specimens
import Testing

@testable import Casework

@Suite struct RecordAttendanceTests {
    private let housing = Specimen.housing

    private func recorded(_ attendance: Attendance) -> MeetingEvent {
        .attendanceRecorded(
            AttendanceRecorded(
                agency: housing.id, attendance: attendance,
                person: PrivateText("Somebody of Sampleshire Homes"), stamp: stamp()))
    }

    @Test(arguments: Attendance.allCases)
    func `an agency that got the agenda takes part in one of five ways`(attendance: Attendance)
        throws
    {
        try given(Specimen.issuedMeeting()).when(Specimen.attending(housing, attendance))
            .then(recorded(attendance))
    }

    @Test func `attendance is put right by another record`() throws {
        let story = try Specimen.attendedMeeting()
        given(story).when(Specimen.attending(housing, .core)).then(recorded(.core))
        #expect(story.and(recorded(.core)).record.attendance[housing.id]?.attendance == .core)
    }

    @Test func `recorded so already, there is nothing to do`() throws {
        try given(Specimen.attendedMeeting()).when(Specimen.attending(housing, .deputy))
            .thenNothing()
    }

    @Test func `those who attended or wrote took part; those who did not come did not`() throws {
        let meeting = try Specimen.attendedMeeting()
            .after(Specimen.attending(Specimen.advocacy, .written), on: Specimen.occasion())
            .after(Specimen.attending(Specimen.council, .absent), on: Specimen.occasion()).record
        #expect(
            meeting.agenciesThatTookPart
                == [Specimen.police.id, Specimen.advocacy.id, Specimen.housing.id])
    }

    @Test func `before the agenda went out nobody takes part`() throws {
        for story in try [Story(), Specimen.calledMeeting(), Specimen.plannedMeeting()] {
            given(story).when(Specimen.attending(housing, .core)).thenRefused(.agendaNotIssued)
        }
    }

    @Test func `an agency that may not receive the agenda may not take part either`() throws {
        for story in try [Specimen.issuedMeeting(), Specimen.openMeeting()] {
            given(story).when(Specimen.attending(Specimen.newcomer, .core))
                .thenRefused(.didNotGetTheAgenda)
        }
    }
}
