import Specimens
import Testing

@testable import Casework

@Suite struct KnowOppositePartiesTests {
    private let knowing = KnowOppositeParties(in: Specimen.otherCaseID)

    @Test func `a case learns of the one in which its parties change places, heard or not`() throws
    {
        for story in try [Specimen.acceptedCase(), Specimen.heardCase(), Specimen.closedCase()] {
            given(story).when(knowing).then(
                .oppositePartiesKnown(
                    OppositePartiesKnown(other: Specimen.otherCaseID, stamp: stamp())))
        }
        let file = try Specimen.acceptedCase().after(knowing, on: Specimen.occasion()).record
        #expect(file.opposite == [Specimen.otherCaseID])
    }

    @Test func `it learns of each once`() throws {
        let known = try Specimen.acceptedCase().after(knowing, on: Specimen.occasion())
        given(known).when(knowing).thenNothing()
    }

    @Test func `there is no case yet to keep apart`() {
        given(new: CaseFile.self).when(knowing).thenRefused(.noSuchCase)
    }
}
