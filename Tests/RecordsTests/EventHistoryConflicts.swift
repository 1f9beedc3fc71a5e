import Testing

@testable import Casework
@testable import Records

/// Samples of what a case keeps of conflicts of interest and of its circle, and of declarations.
extension EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let words = PrivateText("Words that were written.")
    private static let circle = [
        CircleMember(Told.account, of: Told.police, convenes: true),
        CircleMember(Told.account, of: Told.housing.id, convenes: false),
    ]

    static let conflicts: [CaseEvent] =
        ConflictSource.allCases.map {
            .conflictNoted(
                ConflictNoted(
                    account: Told.account, source: $0,
                    signs: $0 == .found ? ConflictSign.allCases : [], words: words,
                    excludes: $0 != .found, stamp: Told.stamp))
        } + [
            .conflictDecided(
                ConflictDecided(
                    account: Told.account, isConflict: false, reason: words, stamp: Told.stamp)),
            .conflictLiftAsked(
                ConflictLiftAsked(
                    account: Told.account, reason: words, offices: DecidingOffice.allCases,
                    stamp: Told.stamp)),
            .conflictLifted(ConflictLifted(account: Told.account, stamp: Told.stamp)),
            .caseSealed(CaseSealed(circle: circle, reason: words, stamp: Told.stamp)),
            .circleChangeAsked(
                CircleChangeAsked(circle: circle, reason: words, stamp: Told.stamp)),
            .circleChanged(CircleChanged(circle: [], stamp: Told.stamp)),
        ]

    static let declaration: [ConflictDeclarationEvent] =
        [nil, Private(Told.begins)].map { born in
            .declared(
                KnowsSomebody(
                    account: Told.account,
                    person: KnownPerson(
                        name: PrivateText("Gus Gavelman"), born: born, relationship: words,
                        words: words),
                    stamp: Told.stamp))
        } + [.settled(DeclarationSettled(stamp: Told.stamp))]
}

struct EventHistoryConflictsTests {
    @Test func `every event of a declaration reads as it always did`() throws {
        let samples = EventHistorySamples.declaration
        #expect(try EventHistory().findings(ConflictDeclaration.self, samples: samples) == [])
        let names = try samples.map { try EventCodec.write($0).name }
        #expect(Set(names) == ["declared", "settled"])
    }
}
