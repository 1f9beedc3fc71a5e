import Specimens
import Testing

@testable import Casework

@Suite struct RecordVictimsViewTests {
    private let words = PrivateText("She wants to stay in the house.")

    @Test func `the victim’s view is written down in her words`() throws {
        try given(Specimen.acceptedCase()).when(RecordVictimsView(words))
            .then(.victimsViewRecorded(VictimsViewRecorded(words: words, stamp: stamp())))
    }

    @Test func `a later view takes the place of the first`() throws {
        let later = PrivateText("She wants to move after all.")
        let story = try Specimen.acceptedCase()
            .after(RecordVictimsView(words), on: Specimen.occasion())
            .after(RecordVictimsView(later), on: Specimen.occasion())
        #expect(story.record.victimsView?.words == later)
        #expect(story.events.count == 3)
    }

    @Test func `what must not be said stands apart from what she wants said`() throws {
        let unsaid = PrivateText("Where her sister lives.")
        let view = VictimsViewRecorded(words: words, notToBeSaid: unsaid, stamp: stamp())
        let story = try Specimen.acceptedCase()
            .after(RecordVictimsView(words), on: Specimen.occasion())
        given(story).when(RecordVictimsView(words, notToBeSaid: unsaid))
            .then(.victimsViewRecorded(view))
    }

    @Test func `the same words sent twice are one view`() throws {
        let story = try Specimen.acceptedCase()
            .after(RecordVictimsView(words), on: Specimen.occasion())
        given(story).when(RecordVictimsView(words)).thenNothing()
    }

    @Test func `an empty view is none`() throws {
        try given(Specimen.acceptedCase()).when(RecordVictimsView(PrivateText("")))
            .thenRefused(.nothingWritten)
    }

    @Test func `a case that is closed or was never opened takes no more`() throws {
        try given(Specimen.closedCase()).when(RecordVictimsView(words)).thenRefused(.caseIsClosed)
        given(new: CaseFile.self).when(RecordVictimsView(words)).thenRefused(.caseIsClosed)
    }
}
