import Specimens
import Testing

@testable import Casework

@Suite struct EndAttendanceTests {
    private let housing = Specimen.housing
    private let leaving = EndAttendance(of: Specimen.housing.id)

    private func later(_ minutes: Int64) -> Occasion {
        let ten = Specimen.occasion()
        return Occasion(
            by: ten.by, at: Instant(milliseconds: ten.at.milliseconds + minutes * 60_000),
            today: ten.today)
    }

    @Test func `somebody leaves before the end`() throws {
        let story = try Specimen.openMeeting()
        given(story).when(leaving)
            .then(.attendanceEnded(AttendanceEnded(agency: housing.id, stamp: stamp())))
        let left = try story.after(leaving, on: Specimen.occasion()).record
        #expect(!left.isInTheRoom(housing.id) && left.isInTheRoom(Specimen.police.id))
        #expect(left.agenciesThatTookPart.contains(housing.id))
    }

    @Test func `an agency gets the minutes of the cases that it was there for`() throws {
        let story = try Specimen.openMeeting()
            .after(OpenItem(Specimen.caseID), on: later(1))
            .after(FinishItem(Specimen.caseID, .heard), on: later(10))
            .after(leaving, on: later(11))
            .after(OpenItem(Specimen.otherCaseID), on: later(12))
        let both = [Specimen.police.id, housing.id]
        let now = later(20).at
        #expect(story.record.agenciesInTheRoom(for: Specimen.caseID, until: now) == both)
        #expect(
            story.record.agenciesInTheRoom(for: Specimen.otherCaseID, until: now)
                == [Specimen.police.id])
    }

    @Test func `whoever was there for a part of it heard the case`() throws {
        let story = try Specimen.openMeeting()
            .after(OpenItem(Specimen.caseID), on: later(1)).after(leaving, on: later(5))
        let heard = story.record.agenciesInTheRoom(for: Specimen.caseID, until: later(9).at)
        #expect(heard.contains(housing.id))
    }

    @Test func `whoever takes part in writing was in the room for no case`() throws {
        let story = try Specimen.openMeeting()
            .after(Specimen.attending(Specimen.council, .written), on: later(0))
            .after(OpenItem(Specimen.caseID), on: later(1))
        let heard = story.record.agenciesInTheRoom(for: Specimen.caseID, until: later(9).at)
        #expect(!heard.contains(Specimen.council.id))
        #expect(story.record.agenciesInWriting == [Specimen.council.id])
    }

    @Test func `somebody who comes back is there again`() throws {
        let story = try Specimen.openMeeting().after(leaving, on: later(5))
            .after(Specimen.attending(housing, .deputy), on: later(9))
        #expect(story.record.isInTheRoom(housing.id))
        #expect(story.record.stays.of(housing.id).count == 2)
    }

    @Test func `another person takes over`() throws {
        let story = try Specimen.openMeeting().after(
            RecordAttendance(of: housing.id, .core, by: PrivateText("Another")), on: later(5))
        let stays = story.record.stays.of(housing.id)
        let people = ["Somebody of Sampleshire Homes", "Another"].map { PrivateText($0) }
        #expect(stays.map(\.person) == people)
        #expect(stays.first?.to == later(5).at && stays.last?.to == nil)
    }

    @Test func `nobody leaves who is not there, nor a meeting that does not sit`() throws {
        try given(Specimen.openMeeting()).when(EndAttendance(of: Specimen.hospital.id))
            .thenRefused(.notHere)
        try given(Specimen.attendedMeeting()).when(leaving).thenRefused(.notInSession)
    }
}
