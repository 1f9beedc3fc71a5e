import Casework
import Specimens

/// What the tests of conflicts of interest begin with.
enum ConflictGiven {
    static let who = Specimen.account(.representative)
    static let words = PrivateText("An invented reason.")
    static let circle = [
        CircleMember(Specimen.account(.coordinator), of: Specimen.council.id, convenes: true),
        CircleMember(Specimen.account(.advocacyManager), of: Specimen.advocacy.id, convenes: false),
        CircleMember(Specimen.account(.chair), of: Specimen.police.id, convenes: true),
    ]
    static let byTheChair = Specimen.occasion(
        on: Specimen.meetsOn, by: Specimen.reader(.chair))

    static func noted(
        _ source: ConflictSource = .entered, signs: [ConflictSign] = []
    ) throws -> Story<CaseFile> {
        try Specimen.acceptedCase().after(
            NoteConflict(of: who, source, saying: words, signs: signs), on: Specimen.occasion())
    }

    /// The coordinator asked that it be lifted.
    static func askedToLift() throws -> Story<CaseFile> {
        try noted().after(
            AskToLiftConflict(of: who, because: words, as: [.coordinator]),
            on: Specimen.occasion())
    }

    static func sealed() throws -> Story<CaseFile> {
        try Specimen.acceptedCase()
            .after(SealCase(to: circle, because: words), on: Specimen.occasion())
    }
}
