import Specimens
import Testing

@testable import Casework

@Suite struct SealCaseTests {
    private let circle = ConflictGiven.circle

    private func sealing(
        _ circle: [CircleMember], because reason: PrivateText = ConflictGiven.words
    ) -> SealCase { SealCase(to: circle, because: reason) }

    @Test func `a case is sealed to three people of two agencies, and may be before it opens`()
        throws
    {
        for story in try [Specimen.acceptedCase(), Story()] {
            given(story).when(sealing(circle)).then(
                .caseSealed(
                    CaseSealed(circle: circle, reason: ConflictGiven.words, stamp: stamp())))
        }
        #expect(try ConflictGiven.sealed().record.conflicts.isSealed)
    }

    @Test func `two are too few, also when one is named twice`() throws {
        let two = Array(circle.dropLast())
        for few in [[], two, two + two] {
            try given(Specimen.acceptedCase()).when(sealing(few)).thenRefused(.tooFew)
        }
    }

    @Test func `they are of two agencies, and one of them runs the case`() throws {
        let alike = circle.map {
            CircleMember($0.account, of: Specimen.police.id, convenes: $0.convenes)
        }
        let silent = circle.map { CircleMember($0.account, of: $0.agency, convenes: false) }
        try given(Specimen.acceptedCase()).when(sealing(alike)).thenRefused(.oneAgencyOnly)
        try given(Specimen.acceptedCase()).when(sealing(silent)).thenRefused(.nobodyRunsIt)
    }

    @Test func `whoever is in conflict is not named`() throws {
        let more =
            circle + [CircleMember(ConflictGiven.who, of: Specimen.housing.id, convenes: false)]
        try given(ConflictGiven.noted()).when(sealing(more)).thenRefused(.someoneIsInConflict)
    }

    @Test func `it needs a reason, and is done once`() throws {
        try given(Specimen.acceptedCase()).when(sealing(circle, because: PrivateText("")))
            .thenRefused(.reasonIsMissing)
        try given(ConflictGiven.sealed()).when(sealing(circle)).thenRefused(.sealedAlready)
    }
}
