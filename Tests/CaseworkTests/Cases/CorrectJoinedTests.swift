import Specimens
import Testing

@testable import Casework

@Suite struct CorrectJoinedTests {
    private static let secondID: ID<Referral> = Specimen.id(81)
    private let reason = PrivateText("The child was left out.")
    private let first = Specimen.referral(whatHappened: "Officers were called.")

    private static let child = CasePerson(
        id: Specimen.id(66), role: .child, name: PrivateText("Robin Sampleton"))

    private func joined(to story: Story<CaseFile>) throws -> Story<CaseFile> {
        let occasion = Specimen.occasion(by: Specimen.reader(.representative))
        let submission = ReferralSubmitted(
            area: Specimen.area, caseID: Specimen.otherCaseID, content: first,
            stamp: Stamp(occasion))
        return try story.after(
            TakeReferral(Self.secondID, submission, first), on: Specimen.occasion())
    }

    private var right: ReferralContent {
        var content = first
        content.people.append(Self.child)
        return content
    }

    @Test func `the case has what is right of it, and keeps the other referral as it is`() throws {
        let correcting = CorrectJoined(Self.secondID, to: right, because: reason)
        let story = try joined(to: Specimen.acceptedCase())
        given(story).when(correcting)
            .then(
                .joinedCorrected(
                    JoinedReferralCorrected(
                        referral: Self.secondID, content: right, reason: reason, stamp: stamp())))
        let file = try story.after(correcting, on: Specimen.occasion()).record
        #expect(file.joined.map(\.content) == [right])
        #expect(file.content == Specimen.referral())
        #expect(file.people.contains(Self.child))
        try given(story.after(correcting, on: Specimen.occasion())).when(correcting).thenNothing()
    }

    @Test func `a room does not read the name that the other referral gave wrongly`() throws {
        let corrected = try joined(to: Specimen.acceptedCase())
            .after(
                CorrectJoined(Self.secondID, to: right, because: reason), on: Specimen.occasion()
            )
            .after(
                CorrectJoined(Self.secondID, to: first, because: reason), on: Specimen.occasion())
        #expect(corrected.record.tellingWords.stand(in: PrivateText("collect Robin at noon")))
    }

    @Test func `a referral that did not join is corrected elsewhere`() throws {
        let correcting = CorrectJoined(Self.secondID, to: right, because: reason)
        try given(Specimen.acceptedCase()).when(correcting).thenRefused(.didNotJoin)
        let own = CorrectJoined(Specimen.referralID, to: right, because: reason)
        try given(joined(to: Specimen.acceptedCase())).when(own).thenRefused(.didNotJoin)
    }

    @Test func `who had answered is asked again, about whoever the correction adds`() throws {
        let police = Specimen.signatories[0].id
        let asked = try joined(to: Specimen.askedCase())
            .after(SubmitResearch(from: police, Research(.notKnown)), on: Specimen.occasion())
        let file = try asked.after(
            CorrectJoined(Self.secondID, to: right, because: reason), on: Specimen.occasion()
        ).record
        #expect(file.request(to: police)?.addedSince == [Self.child.id])
        #expect(file.request(to: police)?.isAnswered == false)
        #expect(file.requests.filter { !$0.addedSince.isEmpty }.map(\.agency) == [police])
    }
}
