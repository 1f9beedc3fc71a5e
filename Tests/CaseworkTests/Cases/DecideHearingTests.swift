import Specimens
import Testing

@testable import Casework

@Suite struct DecideHearingTests {
    private let reason = PrivateText("The victim needs a safety plan of her own.")

    private func led() throws -> Story<CaseFile> {
        try Specimen.acceptedCase().after(LetOffenderMeetingLead(), on: Specimen.occasion())
    }

    @Test(arguments: [true, false])
    func `the chair decides whether the conference hears it too`(isHeard: Bool) throws {
        let deciding = DecideHearing(isHeard: isHeard, because: reason)
        let decided = HearingDecided(isHeard: isHeard, reason: reason, stamp: stamp())
        try given(led()).when(deciding).then(.hearingDecided(decided))
        let file = try led().after(deciding, on: Specimen.occasion()).record
        #expect(file.hearingDecision == decided)
        #expect(file.awaitsChair == !isHeard)
    }

    @Test func `the chair may decide otherwise later`() throws {
        let no = DecideHearing(isHeard: false, because: reason)
        let file = try led().after(no, on: Specimen.occasion())
            .after(DecideHearing(isHeard: true, because: reason), on: Specimen.occasion()).record
        #expect(!file.awaitsChair)
    }

    @Test func `a case that nobody else leads needs no such decision`() throws {
        for story in try [Specimen.acceptedCase(), Specimen.listedCase(), Story()] {
            given(story).when(DecideHearing(isHeard: true, because: reason))
                .thenRefused(.notForTheChair)
        }
    }

    @Test func `the reason stands beside it`() throws {
        try given(led()).when(DecideHearing(isHeard: true, because: PrivateText("")))
            .thenRefused(.reasonIsMissing)
    }
}
