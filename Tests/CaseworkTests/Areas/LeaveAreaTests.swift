import Specimens
import Testing

@testable import Casework

@Suite struct LeaveAreaTests {
    private let today = Specimen.meetsOn

    @Test func `an agency belongs to the area to its last day`() throws {
        let area = try Specimen.establishedArea().after(
            LeaveArea(Specimen.housing.id, lastDay: today.adding(days: 5)),
            on: Specimen.occasion())
        let member = try #require(area.record.member(Specimen.housing.id))
        #expect(member.belongs(on: today.adding(days: 5)))
        #expect(!member.belongs(on: today.adding(days: 6)))
        let back = try area.after(
            LeaveArea(Specimen.housing.id, lastDay: nil), on: Specimen.occasion())
        #expect(back.record.member(Specimen.housing.id)?.lastDay == nil)
    }

    @Test func `not a stranger, not one's own, and not long ago`() throws {
        let area = try given(Specimen.establishedArea())
        area.when(LeaveArea(Specimen.id(29), lastDay: today)).thenRefused(.notAMember)
        area.when(LeaveArea(Specimen.council.id, lastDay: today)).thenRefused(.ownAgency)
        area.when(LeaveArea(Specimen.housing.id, lastDay: today.adding(days: -2)))
            .thenRefused(.tooEarly)
    }
}
