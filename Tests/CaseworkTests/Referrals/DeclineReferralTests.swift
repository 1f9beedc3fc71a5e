import Specimens
import Testing

@testable import Casework

@Suite struct DeclineReferralTests {
    private let declining = DeclineReferral(because: Specimen.declineReason)

    @Test func `a referral is declined with a reason`() throws {
        try given(Specimen.sentReferral()).when(declining)
            .then(.declined(ReferralDeclined(reason: Specimen.declineReason, stamp: stamp())))
        let declined = try Specimen.declinedReferral().record
        #expect(declined.state == .declined)
        #expect(declined.reason == Specimen.declineReason)
    }

    @Test func `only a referral that waits can be declined`() throws {
        let stories = try [
            Story(), Specimen.returnedReferral(), Specimen.acceptedReferral(),
            Specimen.declinedReferral(),
        ]
        for story in stories { given(story).when(declining).thenRefused(.notWaiting) }
    }

    @Test func `the referrer reads why`() throws {
        try given(Specimen.sentReferral()).when(DeclineReferral(because: PrivateText("")))
            .thenRefused(.reasonIsMissing)
    }

    @Test func `who reviewed it with the coordinator is kept`() throws {
        let reviewer = PrivateText("Gus Gavelman, chair")
        let reviewed = DeclineReferral(
            because: Specimen.declineReason, reviewedBy: reviewer, needsReviewer: true)
        try given(Specimen.sentReferral()).when(reviewed).then(
            .declined(
                ReferralDeclined(
                    reason: Specimen.declineReason, reviewer: reviewer, stamp: stamp())))
        let record = try Specimen.sentReferral().after(reviewed, on: Specimen.occasion()).record
        #expect(record.reviewer == reviewer)
    }

    @Test func `an area may ask for a second person, and most do not`() throws {
        let alone = DeclineReferral(because: Specimen.declineReason, needsReviewer: true)
        try given(Specimen.sentReferral()).when(alone).thenRefused(.reviewerIsMissing)
        try given(Specimen.sentReferral()).when(declining)
            .then(.declined(ReferralDeclined(reason: Specimen.declineReason, stamp: stamp())))
    }
}
