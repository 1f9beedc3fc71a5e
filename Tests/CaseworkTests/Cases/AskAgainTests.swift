import Specimens
import Testing

@testable import Casework

/// Research about somebody nobody looked for is no research: whoever had answered looks again.
@Suite struct AskAgainTests {
    private let police = Specimen.signatories[0].id
    private let reason = PrivateText("The name was misspelt.")

    private func answered() throws -> Story<CaseFile> {
        try Specimen.askedCase()
            .after(SubmitResearch(from: police, Research(.notKnown)), on: Specimen.occasion())
    }

    private func corrected(_ change: (inout ReferralContent) -> Void) throws -> Story<CaseFile> {
        var content = Specimen.referral()
        change(&content)
        let correction = CorrectCase(
            by: Specimen.referralID, from: Specimen.referral(), to: content, because: reason)
        return try answered().after(correction, on: Specimen.occasion())
    }

    @Test func `another name, or another date of birth, is somebody to look for`() throws {
        let renamed = try corrected { $0.people[1].name = PrivateText("Bram Mockbridge") }.record
        #expect(renamed.request(to: police)?.addedSince == [Specimen.perpetrator.id])
        let older = try corrected { $0.people[1].born = Private(day("1978-07-02")) }.record
        #expect(older.request(to: police)?.isAnswered == false)
    }

    @Test func `what does not say who somebody is asks nobody again`() throws {
        let story = try corrected { $0.whatHappened = PrivateText("He broke the back door.") }
        #expect(story.record.request(to: police)?.isAnswered == true)
        let fewer = try corrected { $0.people.removeLast() }.record
        #expect(fewer.request(to: police)?.isAnswered == true)
    }

    @Test func `the same answer again is an answer, once she has looked`() throws {
        let asked = try corrected { $0.people[1].name = PrivateText("Bram Mockbridge") }
        let again = SubmitResearch(from: police, Research(.notKnown))
        let looked = try asked.after(again, on: Specimen.occasion())
        #expect(looked.record.request(to: police)?.isAnswered == true)
        given(looked).when(again).thenNothing()
    }

    @Test func `before anybody answered, and after it was heard, there is nobody to ask`() throws {
        var content = Specimen.referral()
        content.people.append(Specimen.grandmother)
        let correction = CorrectCase(
            by: Specimen.referralID, from: Specimen.referral(), to: content, because: reason)
        for story in try [Specimen.askedCase(), Specimen.heardCase()] {
            given(story).when(correction)
                .then(.corrected(CaseCorrected(content: content, reason: reason, stamp: stamp())))
        }
    }
}
