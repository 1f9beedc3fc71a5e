import Specimens
import Testing

@testable import Casework

@Suite struct JoinAreaTests {
    private let fire = Agency(id: Specimen.id(29), name: "Mockford Fire Brigade", kind: .fire)

    @Test func `an agency becomes a member, and may not receive papers yet`() throws {
        let area = try Specimen.establishedArea()
        given(area).when(JoinArea(fire))
            .then(.agencyJoined(AgencyJoined(agency: fire, stamp: stamp())))
        let joined = try area.after(JoinArea(fire), on: Specimen.occasion()).record
        #expect(joined.agencyName(fire.id) == "Mockford Fire Brigade")
        #expect(!joined.mayReceivePapers(fire.id, on: Specimen.meetsOn))
    }

    @Test func `nobody joins an area that was never set up`() {
        given(new: Area.self).when(JoinArea(fire)).thenRefused(.noSuchArea)
    }

    @Test func `a member does not join again`() throws {
        try given(Specimen.establishedArea()).when(JoinArea(Specimen.housing))
            .thenRefused(.alreadyMember)
    }
}
