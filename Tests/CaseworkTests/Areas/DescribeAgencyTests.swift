import Specimens
import Testing

@testable import Casework

@Suite struct DescribeAgencyTests {
    @Test func `a member is of the core group and has somebody who answers for its people`() throws
    {
        let rep = Specimen.account(.representative)
        let area = try Specimen.establishedArea().after(
            DescribeAgency(Specimen.housing.id, isCore: true, contact: rep),
            on: Specimen.occasion())
        let member = try #require(area.record.member(Specimen.housing.id))
        #expect(member.isCore)
        #expect(member.contact == rep)
        given(area).when(DescribeAgency(Specimen.housing.id, isCore: true, contact: rep))
            .thenNothing()
    }

    @Test func `only a member, and only somebody of its own`() throws {
        let area = try given(Specimen.establishedArea())
        area.when(DescribeAgency(Specimen.id(29), isCore: true, contact: nil))
            .thenRefused(.notAMember)
        area.when(
            DescribeAgency(
                Specimen.housing.id, isCore: true, contact: Specimen.account(.chair),
                contactWorksThere: false)
        ).thenRefused(.contactWorksElsewhere)
    }
}
