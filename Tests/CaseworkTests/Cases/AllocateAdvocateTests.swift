import Specimens
import Testing

@testable import Casework

@Suite struct AllocateAdvocateTests {
    private let advocate = Specimen.account(.advocate)

    @Test func `a case is given to an adviser, and may be given to another`() throws {
        let story = try Specimen.acceptedCase()
        given(story).when(AllocateAdvocate(advocate))
            .then(.advocateAllocated(AdvocateAllocated(advocate: advocate, stamp: stamp())))
        let allocated = try story.after(AllocateAdvocate(advocate), on: Specimen.occasion())
        let manager = Specimen.account(.advocacyManager)
        given(allocated).when(AllocateAdvocate(manager))
            .then(.advocateAllocated(AdvocateAllocated(advocate: manager, stamp: stamp())))
    }

    @Test func `the same adviser is not given it twice`() throws {
        let story = try Specimen.acceptedCase()
            .after(AllocateAdvocate(advocate), on: Specimen.occasion())
        given(story).when(AllocateAdvocate(advocate)).thenNothing()
    }

    @Test func `a heard case may still change hands`() throws {
        try given(Specimen.heardCase()).when(AllocateAdvocate(advocate))
            .then(.advocateAllocated(AdvocateAllocated(advocate: advocate, stamp: stamp())))
    }

    @Test func `a case that is closed or was never opened has no adviser to come`() throws {
        try given(Specimen.closedCase()).when(AllocateAdvocate(advocate))
            .thenRefused(.caseIsClosed)
        given(new: CaseFile.self).when(AllocateAdvocate(advocate)).thenRefused(.caseIsClosed)
    }

    @Test func `nobody advises both sides where the parties change places`() throws {
        let allocating = AllocateAdvocate(advocate, supportsOtherSide: true)
        try given(Specimen.acceptedCase()).when(allocating).thenRefused(.supportsOtherSide)
    }
}
