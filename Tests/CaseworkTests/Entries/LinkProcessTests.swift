import Specimens
import Testing

@testable import Casework

@Suite struct LinkProcessTests {
    private let linking = LinkProcess(
        to: .childProtection, PrivateText("A child protection conference meets on Friday."))

    @Test func `the meeting notes another process about the same people`() throws {
        try given(Specimen.listedCase()).when(linking).then(
            .processLinked(
                ProcessLinked(process: .childProtection, words: linking.words, stamp: stamp())))
    }

    @Test func `the same note sent twice is one note`() throws {
        let story = try Specimen.listedCase().after(linking, on: Specimen.occasion())
        #expect(story.record.processes.count == 1)
        given(story).when(linking).thenNothing()
    }

    @Test func `it says how the two meet`() throws {
        try given(Specimen.listedCase()).when(LinkProcess(to: .other, PrivateText("")))
            .thenRefused(.nothingWritten)
    }

    @Test func `it is written while the case is on an agenda`() throws {
        for story in try [Specimen.acceptedCase(), Specimen.heardCase()] {
            given(story).when(linking).thenRefused(.notListed)
        }
    }
}
