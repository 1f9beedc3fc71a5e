import Specimens
import Testing

@testable import Casework

@Suite struct GiveSeatTests {
    private let until = Specimen.occasion().at.adding(seconds: 3600)
    private func seat(for file: ID<CaseFile>?, until: Instant? = nil) -> GiveSeat {
        GiveSeat(Seat(at: Specimen.id(70), for: file, until: until ?? self.until))
    }

    @Test func `an attendee is invited to one case, an observer to a meeting`() throws {
        let attendee = try Specimen.active([.attendee], endsOn: Specimen.meetsOn)
            .after(seat(for: Specimen.id(71)), on: Specimen.occasion())
        #expect(attendee.record.seats.map(\.caseFile) == [Specimen.id(71)])
        let observer = try Specimen.active([.observer], endsOn: Specimen.meetsOn)
            .after(seat(for: nil), on: Specimen.occasion())
        given(observer).when(seat(for: nil)).thenNothing()
    }

    @Test func `what a chair for one meeting needs`() throws {
        given(new: Membership.self).when(seat(for: nil)).thenRefused(.notHere)
        try given(Specimen.active()).when(seat(for: nil)).thenRefused(.notForOneMeeting)
        let attendee = try given(Specimen.active([.attendee], endsOn: Specimen.meetsOn))
        attendee.when(seat(for: nil)).thenRefused(.caseIsMissing)
        attendee.when(seat(for: Specimen.id(71)), on: Specimen.herself()).thenRefused(.oneself)
        attendee.when(seat(for: Specimen.id(71), until: Specimen.occasion().at))
            .thenRefused(.endIsPast)
        let far = Specimen.occasion().at.adding(seconds: 61 * 86_400)
        attendee.when(seat(for: Specimen.id(71), until: far)).thenRefused(.standsTooLong)
        try given(Specimen.active([.observer], endsOn: Specimen.meetsOn))
            .when(seat(for: Specimen.id(71))).thenRefused(.observersSeeNoCase)
    }
}
