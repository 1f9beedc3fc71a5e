import Specimens
import Testing

@testable import Casework

@Suite struct CorrectCaseTests {
    private let reason = PrivateText("The name was misspelt.")
    private let before = Specimen.referral()
    private let right = Specimen.referral(whatHappened: "Bram broke the back door.")

    private func correcting(to content: ReferralContent) -> CorrectCase {
        CorrectCase(by: Specimen.referralID, from: before, to: content, because: reason)
    }

    @Test func `the case says what is right, and what it said first stays`() throws {
        let story = try Specimen.acceptedCase().after(
            correcting(to: right), on: Specimen.occasion())
        #expect(story.record.content == right)
        #expect(story.record.opening?.content == before)
        #expect(story.record.corrections.map(\.reason) == [reason])
    }

    @Test func `to correct something else does not confirm the safe contact anew`() throws {
        var content = right
        content.safeContact.confirmedOn = Specimen.meetsOn.adding(days: 60)
        let story = try Specimen.acceptedCase()
            .after(correcting(to: content), on: Specimen.occasion())
        #expect(story.record.content?.safeContact == before.safeContact)
    }

    @Test func `a case that was heard or closed is corrected too`() throws {
        try given(Specimen.heardCase()).when(correcting(to: right))
            .then(.corrected(CaseCorrected(content: right, reason: reason, stamp: stamp())))
        try given(Specimen.closedCase()).when(correcting(to: right))
            .then(.corrected(CaseCorrected(content: right, reason: reason, stamp: stamp())))
    }

    @Test func `a room reads neither the name that somebody has nor the one she had`() throws {
        var renamed = before
        renamed.people[0].name = PrivateText("Quilla Newname")
        renamed.safeContact.safePerson = PrivateText("Cousin Heron")
        let story = try Specimen.acceptedCase()
            .after(correcting(to: renamed), on: Specimen.occasion())
            .after(correcting(to: before), on: Specimen.occasion())
        let former = ["Quilla", "Newname", "Heron"]
        for word in former + before.people[0].name.revealed.split(separator: " ").map(String.init) {
            #expect(story.record.tellingWords.stand(in: PrivateText("ask \(word) first")))
        }
        let usual = try Specimen.acceptedCase().record.tellingWords
        for word in former { #expect(!usual.stand(in: PrivateText("ask \(word) first"))) }
    }

    @Test func `what an adviser confirmed stands when the correction is about something else`()
        throws
    {
        let confirmed = SafeContact(telephone: PrivateText("01632 960 009"), safeToCall: .no)
        let story = try Specimen.acceptedCase()
            .after(ConfirmSafeContact(confirmed, from: .advocacy), on: Specimen.occasion())
            .after(correcting(to: right), on: Specimen.occasion())
        #expect(story.record.content?.safeContact.safeToCall == .no)
        #expect(story.record.content?.whatHappened == right.whatHappened)
    }

    @Test func `where two say otherwise nothing counts as safe until it is confirmed again`()
        throws
    {
        let confirmed = SafeContact(telephone: PrivateText("01632 960 009"), safeToCall: .yes)
        var otherwise = right
        otherwise.safeContact.safeToCall = .no
        let story = try Specimen.acceptedCase()
            .after(ConfirmSafeContact(confirmed, from: .advocacy), on: Specimen.occasion())
            .after(correcting(to: otherwise), on: Specimen.occasion())
        let contact = try #require(story.record.content?.safeContact)
        #expect(contact.telephone == confirmed.telephone)
        #expect(
            contact.safety(of: ContactRoute.call, on: Specimen.meetsOn, staleAfter: 30)
                == .notKnown)
    }

    @Test func `the same correction twice is one`() throws {
        let story = try Specimen.acceptedCase().after(
            correcting(to: right), on: Specimen.occasion())
        given(story).when(correcting(to: right)).thenNothing()
    }

    @Test func `another case does not follow`() throws {
        let other = CorrectCase(by: Specimen.id(999), from: before, to: right, because: reason)
        try given(Specimen.acceptedCase()).when(other).thenRefused(.notOpenedFromThis)
        given(new: CaseFile.self).when(correcting(to: right)).thenRefused(.notOpenedFromThis)
    }
}
