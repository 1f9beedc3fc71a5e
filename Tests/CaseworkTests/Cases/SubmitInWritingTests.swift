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

    @Test func `whoever wrote about a case has contributed to it, and to no other`() throws {
        let sent = try Specimen.askedCase().after(sending, on: Specimen.occasion())
        #expect(sent.record.contributedInWriting(among: []) == [housing])
        #expect(try Specimen.askedCase().record.contributedInWriting(among: [housing]) == [])
    }

    @Test func `so has an agency that takes part in writing and whose words were read out`() throws
    {
        let line = MinuteLine(
            id: ID(high: 5, low: 9), kind: .information, agency: housing, words: words)
        let read = try Specimen.askedCase().after(RecordMinute(line), on: Specimen.occasion())
        #expect(read.record.contributedInWriting(among: [housing]) == [housing])
        // Said across the table for an agency that is not here: it heard nothing of the case.
        #expect(read.record.contributedInWriting(among: []) == [])
    }
}
