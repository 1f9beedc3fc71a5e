import Specimens
import Testing

@testable import Casework

@Suite struct AmendReferralTests {
    private let reason = PrivateText("The door was the back door.")
    private let right = Specimen.referral(whatHappened: "Bram broke the back door.")

    @Test func `a referral that waits or was accepted is corrected, and stays what it is`() throws {
        let amended = ReferralEvent.amended(
            ReferralAmended(content: right, reason: reason, stamp: stamp()))
        for story in try [Specimen.sentReferral(), Specimen.acceptedReferral()] {
            given(story).when(AmendReferral(right, because: reason)).then(amended)
            let after = try story.after(
                AmendReferral(right, because: reason), on: Specimen.occasion())
            #expect(after.record.state == story.record.state)
            #expect(after.record.content == right)
            #expect(after.record.submission?.content == Specimen.referral())
            #expect(after.record.sendings.count == 2)
        }
    }

    @Test func `to correct something else does not confirm the safe contact`() throws {
        var later = right
        later.safeContact.confirmedOn = Specimen.meetsOn
        let after = try Specimen.sentReferral().after(
            AmendReferral(later, because: reason), on: Specimen.occasion())
        #expect(after.record.content?.safeContact.confirmedOn == Specimen.referredOn)
    }

    @Test func `what came back or was decided against is not corrected this way`() throws {
        let amending = AmendReferral(right, because: reason)
        given(new: Referral.self).when(amending).thenRefused(.notSent)
        try given(Specimen.returnedReferral()).when(amending).thenRefused(.notSent)
        try given(Specimen.declinedReferral()).when(amending).thenRefused(.notSent)
    }

    @Test func `a referral that joined a case is corrected too`() throws {
        let joined = try Specimen.sentReferral()
            .after(
                JoinToCase(Specimen.otherCaseID, Specimen.otherReference), on: Specimen.occasion())
        let after = try joined.after(
            AmendReferral(right, because: reason), on: Specimen.occasion())
        #expect(after.record.content == right)
        #expect(after.record.state == .joined)
    }

    @Test func `those who read it are told why`() throws {
        try given(Specimen.sentReferral()).when(AmendReferral(right, because: PrivateText("")))
            .thenRefused(.reasonIsMissing)
    }

    @Test func `a correction that changes nothing is none`() throws {
        let same = AmendReferral(Specimen.referral(), because: reason)
        try given(Specimen.sentReferral()).when(same).thenRefused(.nothingChanged)
    }

    @Test func `a corrected referral needs all that one needs`() throws {
        let nobody = Specimen.referral(people: [Specimen.victim])
        try given(Specimen.sentReferral()).when(AmendReferral(nobody, because: reason))
            .thenRefused(.somethingIsMissing)
    }
}
