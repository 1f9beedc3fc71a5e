import Specimens
import Testing

@testable import Casework

@Suite struct RecordMinuteTests {
    private let recording = RecordMinute(Specimen.minute)

    @Test func `what was said is written down`() throws {
        try given(Specimen.listedCase()).when(recording)
            .then(.minuted(Minuted(line: Specimen.minute, stamp: stamp())))
    }

    @Test func `the victim’s view is said by no agency`() throws {
        let line = MinuteLine(
            id: Specimen.id(126), kind: .victimsView, agency: nil,
            words: PrivateText("She wants to stay."))
        try given(Specimen.listedCase()).when(RecordMinute(line))
            .then(.minuted(Minuted(line: line, stamp: stamp())))
    }

    @Test func `the same line sent twice, as after a lost connection, is one line`() throws {
        let story = try Specimen.listedCase().after(recording, on: Specimen.occasion())
        given(story).when(recording).thenNothing()
    }

    @Test func `only a listed case is minuted`() throws {
        let stories = try [
            Story(), Specimen.acceptedCase(), Specimen.heardCase(), Specimen.closedCase(),
        ]
        for story in stories { given(story).when(recording).thenRefused(.notListed) }
    }

    @Test func `an empty line is none`() throws {
        let line = MinuteLine(
            id: Specimen.id(126), kind: .information, agency: Specimen.police.id,
            words: PrivateText(""))
        try given(Specimen.listedCase()).when(RecordMinute(line)).thenRefused(.nothingWritten)
    }
}
