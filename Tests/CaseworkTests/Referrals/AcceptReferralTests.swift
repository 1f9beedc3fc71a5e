import Specimens
import Testing

@testable import Casework

@Suite struct AcceptReferralTests {
    private let accepting = AcceptReferral(as: Specimen.reference)

    @Test func `a referral is accepted under a reference`() throws {
        let accepted = ReferralEvent.accepted(
            ReferralAccepted(reference: Specimen.reference, stamp: stamp()))
        try given(Specimen.sentReferral()).when(accepting).then(accepted)
        #expect(try Specimen.acceptedReferral().record.state == .accepted)
    }

    @Test func `a referral that came again is accepted like the first`() throws {
        let again = try Specimen.returnedReferral()
            .after(Specimen.submission(), on: Specimen.occasion())
        given(again).when(accepting)
            .then(.accepted(ReferralAccepted(reference: Specimen.reference, stamp: stamp())))
    }

    @Test func `only a referral that waits can be accepted`() throws {
        let stories = try [
            Story(), Specimen.returnedReferral(), Specimen.acceptedReferral(),
            Specimen.declinedReferral(),
        ]
        for story in stories { given(story).when(accepting).thenRefused(.notWaiting) }
    }

    @Test func `whoever said that it cannot wait is answered first`() throws {
        let urgent = try Specimen.sentReferral(Specimen.urgentReferral())
        given(urgent).when(accepting).thenRefused(.emergencyNotAnswered)
        let answered = try urgent.after(
            AnswerEmergency(.wait(because: PrivateText("He is in custody."))),
            on: Specimen.occasion())
        given(answered).when(accepting)
            .then(.accepted(ReferralAccepted(reference: Specimen.reference, stamp: stamp())))
    }
}
