import Specimens
import Testing

@testable import Casework

@Suite struct SignAgreementTests {
    private func signing(
        _ agency: Agency = Specimen.newcomer, on signedOn: String = "2026-11-18",
        reviewBy: String = "2027-11-18"
    ) -> SignAgreement {
        SignAgreement(agency: agency.id, signedOn: day(signedOn), reviewBy: day(reviewBy))
    }

    @Test func `a member signs until a day of review`() throws {
        try given(Specimen.establishedArea()).when(signing())
            .then(
                .agreementSigned(
                    AgreementSigned(
                        agency: Specimen.newcomer.id, signedOn: day("2026-11-18"),
                        reviewBy: day("2027-11-18"), stamp: stamp())))
    }

    @Test func `what was signed before today may be recorded today`() throws {
        let area = try Specimen.establishedArea()
            .after(signing(on: "2026-11-01"), on: Specimen.occasion())
        #expect(area.record.mayReceivePapers(Specimen.newcomer.id, on: Specimen.meetsOn))
    }

    @Test func `a review renews the agreement of a member that has signed before`() throws {
        let area = try Specimen.establishedArea()
            .after(signing(Specimen.housing), on: Specimen.occasion())
        #expect(area.record.mayReceivePapers(Specimen.housing.id, on: day("2027-06-01")))
        #expect(!area.record.mayReceivePapers(Specimen.police.id, on: day("2027-06-01")))
    }

    @Test func `an agency that is no member cannot sign`() throws {
        let stranger = Agency(id: Specimen.id(29), name: "Mockford Fire Brigade", kind: .fire)
        try given(Specimen.establishedArea()).when(signing(stranger)).thenRefused(.notAMember)
    }

    @Test func `nothing was signed tomorrow`() throws {
        try given(Specimen.establishedArea()).when(signing(on: "2026-11-19"))
            .thenRefused(.signedInTheFuture)
    }

    @Test(arguments: ["2026-11-18", "2026-11-17"])
    func `the review comes after the signing`(review: String) throws {
        try given(Specimen.establishedArea()).when(signing(reviewBy: review))
            .thenRefused(.reviewBeforeSigning)
    }
}
