import Specimens
import Testing

@testable import Casework

@Suite struct NoteFlagPlacedTests {
    private let noting = NoteFlagPlaced(by: Specimen.police.id)

    @Test func `an agency says that it has flagged its file`() throws {
        let story = try Specimen.listedCase()
        given(story).when(noting)
            .then(.flagPlaced(FlagPlaced(agency: Specimen.police.id, stamp: stamp())))
        #expect(
            try story.after(noting, on: Specimen.occasion()).record.flaggedBy
                == [Specimen.police.id])
    }

    @Test func `said twice, it is one flag`() throws {
        try given(Specimen.listedCase().after(noting, on: Specimen.occasion())).when(noting)
            .thenNothing()
    }

    @Test func `it is said while the case is on an agenda`() throws {
        try given(Specimen.heardCase()).when(noting).thenRefused(.notListed)
    }
}
