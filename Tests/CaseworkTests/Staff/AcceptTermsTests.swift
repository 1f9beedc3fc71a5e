import Specimens
import Testing

@testable import Casework

@Suite struct AcceptTermsTests {
    @Test func `whoever accepts the terms has access from then on`() throws {
        try given(Specimen.invited()).when(AcceptTerms("1"), on: Specimen.herself())
            .then(.accepted(TermsAccepted(terms: "1", stamp: Stamp(Specimen.herself()))))
    }

    @Test func `nobody accepts twice, or after her last day`() throws {
        try given(Specimen.active()).when(AcceptTerms("1")).thenRefused(.notInvited)
        given(new: Membership.self).when(AcceptTerms("1")).thenRefused(.notInvited)
        let late = Specimen.herself(on: Specimen.meetsOn.adding(days: 1))
        try given(Specimen.invited(endsOn: Specimen.meetsOn)).when(AcceptTerms("1"), on: late)
            .thenRefused(.invitationEnded)
    }
}
