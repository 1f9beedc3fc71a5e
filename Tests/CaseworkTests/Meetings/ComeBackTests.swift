import Specimens
import Testing

@testable import Casework

@Suite struct ComeBackTests {
    private let housing = Specimen.housing
    private let leaving = EndAttendance(of: Specimen.housing.id)
    private let returning = ComeBack(of: Specimen.housing.id, after: .real)
    private let neverLeft = ComeBack(of: Specimen.housing.id, after: .mistaken)

    private func later(_ minutes: Int64) -> Occasion {
        let ten = Specimen.occasion()
        return Occasion(
            by: ten.by, at: Instant(milliseconds: ten.at.milliseconds + minutes * 60_000),
            today: ten.today)
    }

    /// Housing leaves, and one case is heard while it is recorded as gone.
    private func gone() throws -> Story<Meeting> {
        try Specimen.openMeeting().after(leaving, on: later(5))
            .after(OpenItem(Specimen.caseID), on: later(6))
            .after(FinishItem(Specimen.caseID, .heard), on: later(16))
    }

    @Test func `somebody who comes back has missed what was heard meanwhile`() throws {
        let meeting = try gone().after(returning, on: later(20)).record
        #expect(meeting.isInTheRoom(housing.id))
        let stays = meeting.stays.of(housing.id)
        #expect(stays.map(\.from) == [Specimen.occasion().at, later(20).at])
        #expect(stays[0].person == stays[1].person)
        let heard = meeting.agenciesInTheRoom(for: Specimen.caseID, until: later(30).at)
        #expect(!heard.contains(housing.id))
    }

    @Test func `somebody who never left has heard it`() throws {
        given(try gone()).when(neverLeft)
            .then(.leavingTakenBack(LeavingTakenBack(agency: housing.id, stamp: stamp())))
        let meeting = try gone().after(neverLeft, on: later(20)).record
        #expect(meeting.isInTheRoom(housing.id))
        #expect(meeting.stays.of(housing.id).map(\.to) == [nil])
        let heard = meeting.agenciesInTheRoom(for: Specimen.caseID, until: later(30).at)
        #expect(heard.contains(housing.id))
    }

    @Test func `whoever is here, or never came, has not gone`() throws {
        for agency in [housing.id, Specimen.hospital.id, Specimen.council.id] {
            for absence in Absence.allCases {
                try given(Specimen.openMeeting()).when(ComeBack(of: agency, after: absence))
                    .thenRefused(.notGone)
            }
        }
    }

    @Test func `whoever is recorded as taking part in writing since is not taken as here`() throws {
        let story = try gone().after(Specimen.attending(housing, .written), on: later(18))
        given(story).when(neverLeft).thenRefused(.notGone)
    }

    @Test func `a meeting that does not sit has nobody come back`() throws {
        try given(Specimen.attendedMeeting()).when(returning).thenRefused(.notInSession)
    }
}
