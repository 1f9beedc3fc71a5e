import Specimens
import Testing

@testable import Casework

@Suite struct LiftConflictTests {
    private let who = ConflictGiven.who

    @Test func `the chair agrees to what the coordinator asked, and the case is there again`()
        throws
    {
        let lifting = LiftConflict(of: who, as: [.chair])
        let asked = try ConflictGiven.askedToLift()
        given(asked).when(lifting, on: ConflictGiven.byTheChair).then(
            .conflictLifted(ConflictLifted(account: who, stamp: stamp(by: .chair))))
        let file = try asked.after(lifting, on: ConflictGiven.byTheChair).record
        #expect(file.conflicts.excluded == [])
        #expect(file.conflicts.of(who)?.standing == .lifted)
        #expect(file.conflicts.of(who)?.liftAsked != nil)
    }

    @Test func `nobody lifts one alone`() throws {
        let asked = try ConflictGiven.askedToLift()
        given(asked).when(LiftConflict(of: who, as: [.coordinator, .chair]))
            .thenRefused(.samePerson)
        given(asked).when(LiftConflict(of: who, as: [.coordinator]), on: ConflictGiven.byTheChair)
            .thenRefused(.sameOffice)
        given(asked).when(LiftConflict(of: who, as: []), on: ConflictGiven.byTheChair)
            .thenRefused(.sameOffice)
    }

    @Test func `it must have been asked, of a conflict in force`() throws {
        let lifting = LiftConflict(of: who, as: [.chair])
        try given(ConflictGiven.noted()).when(lifting, on: ConflictGiven.byTheChair)
            .thenRefused(.notAsked)
        try given(Specimen.acceptedCase()).when(lifting, on: ConflictGiven.byTheChair)
            .thenRefused(.notInForce)
    }

    @Test func `a conflict that comes back has to be asked about again`() throws {
        let again = try ConflictGiven.askedToLift()
            .after(LiftConflict(of: who, as: [.chair]), on: ConflictGiven.byTheChair)
            .after(NoteConflict(of: who, .declared), on: Specimen.occasion())
        #expect(again.record.conflicts.excluded == [who])
        given(again).when(LiftConflict(of: who, as: [.chair]), on: ConflictGiven.byTheChair)
            .thenRefused(.notAsked)
    }
}
