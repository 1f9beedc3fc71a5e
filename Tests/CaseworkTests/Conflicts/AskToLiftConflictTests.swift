import Specimens
import Testing

@testable import Casework

@Suite struct AskToLiftConflictTests {
    private let who = ConflictGiven.who

    private func asking(
        because reason: PrivateText = ConflictGiven.words,
        as offices: Set<DecidingOffice> = [.chair, .coordinator]
    ) -> AskToLiftConflict {
        AskToLiftConflict(of: who, because: reason, as: offices)
    }

    @Test func `to ask changes nothing for the person`() throws {
        try given(ConflictGiven.noted()).when(asking()).then(
            .conflictLiftAsked(
                ConflictLiftAsked(
                    account: who, reason: ConflictGiven.words, offices: [.coordinator, .chair],
                    stamp: stamp())))
        let file = try ConflictGiven.noted().after(asking(), on: Specimen.occasion()).record
        #expect(file.conflicts.excluded == [who])
    }

    @Test func `there must be a conflict in force`() throws {
        let found = try ConflictGiven.noted(.found, signs: [.sameName, .sameBirth])
        for story in [try Specimen.acceptedCase(), found] {
            given(story).when(asking()).thenRefused(.notInForce)
        }
    }

    @Test func `it needs a reason and an office`() throws {
        let noted = try ConflictGiven.noted()
        given(noted).when(asking(because: PrivateText(""))).thenRefused(.reasonIsMissing)
        given(noted).when(asking(as: [])).thenRefused(.notForThisOffice)
    }
}
