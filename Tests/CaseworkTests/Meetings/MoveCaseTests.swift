import Specimens
import Testing

@testable import Casework

@Suite struct MoveCaseTests {
    private let third: ID<CaseFile> = Specimen.id(105)

    private func threeCases() throws -> Story<Meeting> {
        let listing = ListCase(third, CaseReference(year: 2026, number: 409))
        return try Specimen.plannedMeeting().after(listing, on: Specimen.occasion())
    }

    private func order(moving id: ID<CaseFile>, to place: Int) throws -> [ID<CaseFile>] {
        try threeCases().after(MoveCase(id, to: place), on: Specimen.occasion())
            .record.agenda.map(\.caseID)
    }

    @Test func `a case is moved to a place`() throws {
        try given(threeCases()).when(MoveCase(third, to: 1))
            .then(.caseMoved(ItemMoved(caseID: third, to: 1, stamp: stamp())))
    }

    @Test func `the others keep their order`() throws {
        let (one, two) = (Specimen.caseID, Specimen.otherCaseID)
        #expect(try order(moving: third, to: 1) == [third, one, two])
        #expect(try order(moving: third, to: 2) == [one, third, two])
        #expect(try order(moving: one, to: 3) == [two, third, one])
        #expect(try order(moving: one, to: 2) == [two, one, third])
        #expect(try order(moving: two, to: 2) == [one, two, third])
    }

    @Test func `a case that is not on the agenda has no place`() throws {
        try given(Specimen.plannedMeeting()).when(MoveCase(third, to: 1))
            .thenRefused(.notOnTheAgenda)
        given(new: Meeting.self).when(MoveCase(third, to: 1)).thenRefused(.notOnTheAgenda)
    }

    @Test(arguments: [0, -1, 4, Int.max, Int.min])
    func `there are as many places as cases`(place: Int) throws {
        try given(threeCases()).when(MoveCase(third, to: place)).thenRefused(.noSuchPlace)
    }

    @Test func `after the meeting the order stands`() throws {
        try given(Specimen.closedMeeting()).when(MoveCase(Specimen.caseID, to: 2))
            .thenRefused(.meetingIsOver)
    }
}
