import Specimens
import Testing

@testable import Casework

@Suite struct SubmitInWritingTests {
    private let housing = Specimen.housing.id
    private let words = PrivateText("The tenancy is hers alone since May.")
    private var sending: SubmitInWriting { SubmitInWriting(from: housing, words) }

    @Test func `an agency that does not come tells the chair in writing`() throws {
        let story = try Specimen.askedCase()
        given(story).when(sending).then(
            .writtenSubmitted(WrittenSubmitted(agency: housing, words: words, stamp: stamp())))
        let sent = try story.after(sending, on: Specimen.occasion())
        #expect(sent.record.request(to: housing)?.written?.words == words)
        given(sent).when(sending).thenNothing()
    }

    @Test func `something must be written`() throws {
        try given(Specimen.askedCase()).when(SubmitInWriting(from: housing, PrivateText("")))
            .thenRefused(.nothingWritten)
    }

    @Test func `it is sent by an agency that was asked, until the case is heard`() throws {
        try given(Specimen.listedCase()).when(sending).thenRefused(.agencyWasNotAsked)
        try given(Specimen.heardCase()).when(sending).thenRefused(.caseWasHeard)
    }
}
