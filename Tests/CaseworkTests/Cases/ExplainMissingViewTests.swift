import Specimens
import Testing

@testable import Casework

@Suite struct ExplainMissingViewTests {
    private let words = PrivateText("Three calls in the safe time.")

    @Test func `why there is no view is written down`() throws {
        try given(Specimen.acceptedCase()).when(ExplainMissingView(.couldNotReach, words))
            .then(
                .viewNotObtained(
                    ViewNotObtained(reason: .couldNotReach, words: words, stamp: stamp())))
    }

    @Test func `it accounts for the view until there is one`() throws {
        let story = try Specimen.acceptedCase()
            .after(ExplainMissingView(.unsafeToAsk, PrivateText("")), on: Specimen.occasion())
        #expect(story.record.accountsForView)
        let heard = try story.after(RecordVictimsView(words), on: Specimen.occasion())
        #expect(heard.record.viewMissing == nil)
        given(heard).when(ExplainMissingView(.other, words)).thenRefused(.viewIsRecorded)
    }

    @Test func `another reason needs words`() throws {
        let story = try Specimen.acceptedCase()
        given(story).when(ExplainMissingView(.other, PrivateText("")))
            .thenRefused(.wordsAreMissing)
    }

    @Test func `the same reason sent twice is one`() throws {
        let explaining = ExplainMissingView(.declinedToSay, words)
        let story = try Specimen.acceptedCase().after(explaining, on: Specimen.occasion())
        given(story).when(explaining).thenNothing()
    }

    @Test func `a case that is closed or was never opened takes no more`() throws {
        let explaining = ExplainMissingView(.couldNotReach, words)
        try given(Specimen.closedCase()).when(explaining).thenRefused(.caseIsClosed)
        given(new: CaseFile.self).when(explaining).thenRefused(.caseIsClosed)
    }
}
