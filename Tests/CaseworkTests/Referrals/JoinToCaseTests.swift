import Specimens
import Testing

@testable import Casework

@Suite struct JoinToCaseTests {
    private let joining = JoinToCase(Specimen.otherCaseID, Specimen.otherReference)

    @Test func `a referral of people whose case is open joins it`() throws {
        let joined = ReferralJoined(
            caseID: Specimen.otherCaseID, reference: Specimen.otherReference, stamp: stamp())
        try given(Specimen.sentReferral()).when(joining).then(.joined(joined))
        let record = try Specimen.sentReferral().after(joining, on: Specimen.occasion()).record
        #expect(record.state == .joined)
        #expect(record.joined == joined)
        #expect(record.content == Specimen.referral())
    }

    @Test func `only a referral that waits can join a case`() throws {
        let stories = try [
            Story(), Specimen.returnedReferral(), Specimen.acceptedReferral(),
            Specimen.declinedReferral(),
            Specimen.sentReferral().after(joining, on: Specimen.occasion()),
        ]
        for story in stories { given(story).when(joining).thenRefused(.notWaiting) }
    }

    @Test func `whoever said that it cannot wait is answered first`() throws {
        try given(Specimen.sentReferral(Specimen.urgentReferral())).when(joining)
            .thenRefused(.emergencyNotAnswered)
    }
}
