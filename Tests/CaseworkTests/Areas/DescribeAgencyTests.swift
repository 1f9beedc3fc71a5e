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

    @Test func `it has letters of its own, which no other agency of the area has too`() throws {
        let area = try Specimen.establishedArea().after(
            DescribeAgency(Specimen.housing.id, isCore: true, contact: nil, letters: "Ho2"),
            on: Specimen.occasion())
        #expect(area.record.member(Specimen.housing.id)?.letters == "ho2")
        let police = Specimen.police.id
        given(area).when(DescribeAgency(police, isCore: true, contact: nil, letters: "HO2"))
            .thenRefused(.lettersTaken)
        for odd in ["h o", "", "é!", " "] {
            given(area).when(DescribeAgency(police, isCore: true, contact: nil, letters: odd))
                .thenRefused(.notLetters)
        }
        let usual = try area.after(
            DescribeAgency(Specimen.housing.id, isCore: true, contact: nil),
            on: Specimen.occasion())
        #expect(usual.record.member(Specimen.housing.id)?.letters == nil)
        given(usual).when(DescribeAgency(police, isCore: false, contact: nil, letters: "ho2"))
            .then(
                .agencyDescribed(
                    AgencyDescribed(
                        agency: police, isCore: false, contact: nil, letters: "ho2",
                        stamp: stamp())))
    }

    @Test func `letters are free again when their agency has left`() throws {
        let gone = try Specimen.establishedArea()
            .after(
                DescribeAgency(Specimen.housing.id, isCore: true, contact: nil, letters: "ho"),
                on: Specimen.occasion()
            )
            .after(
                LeaveArea(Specimen.housing.id, lastDay: Specimen.meetsOn), on: Specimen.occasion())
        let police = DescribeAgency(
            Specimen.police.id, isCore: true, contact: nil, letters: "ho")
        given(gone).when(police).thenRefused(.lettersTaken)
        #expect(
            try gone.after(
                police, on: Specimen.occasion(on: Specimen.meetsOn.adding(days: 2))
            ).record.member(Specimen.police.id)?.letters == "ho")
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
