import Specimens
import Testing

@testable import Casework

@Suite struct NoteConflictTests {
    private let who = ConflictGiven.who

    @Test(arguments: [ConflictSource.declared, .entered])
    func `what a person says holds at once`(source: ConflictSource) throws {
        let noting = NoteConflict(of: who, source, saying: ConflictGiven.words)
        try given(Specimen.acceptedCase()).when(noting).then(
            .conflictNoted(
                ConflictNoted(
                    account: who, source: source, signs: [], words: ConflictGiven.words,
                    excludes: true, stamp: stamp())))
        let file = try Specimen.acceptedCase().after(noting, on: Specimen.occasion()).record
        #expect(file.conflicts.excluded == [who])
        #expect(file.conflicts.of(who)?.standing == .inForce)
    }

    @Test(arguments: [
        ([ConflictSign.sameName], ConflictOfInterest.Standing.proposed),
        ([.similarName, .sameEmployer], .proposed),
        ([.sameName, .sameBirth], .heldBack),
        ([.sameName, .sameEmployer], .heldBack),
        ([.sameName, .declaredPerson], .proposed),
    ])
    func `what was found waits, and with strong reasons the person waits outside`(
        signs: [ConflictSign], standing: ConflictOfInterest.Standing
    ) throws {
        let file = try ConflictGiven.noted(.found, signs: signs).record
        #expect(file.conflicts.of(who)?.standing == standing)
        #expect(file.conflicts.excluded == (standing == .heldBack ? [who] : []))
    }

    @Test func `it may be noted of a referral that is no case yet`() throws {
        let story = try Story<CaseFile>().after(
            NoteConflict(of: who, .declared), on: Specimen.occasion())
        #expect(story.record.state == .notOpened)
        #expect(story.record.conflicts.excluded == [who])
    }

    @Test func `the same finding comes once, and another one again`() throws {
        let found = try ConflictGiven.noted(.found, signs: [.sameName])
        given(found).when(NoteConflict(of: who, .found, signs: [.sameName])).thenNothing()
        let stronger = NoteConflict(of: who, .found, signs: [.sameName, .sameBirth])
        let file = try found.after(stronger, on: Specimen.occasion()).record
        #expect(file.conflicts.known.count == 1)
        #expect(file.conflicts.excluded == [who])
    }

    @Test func `a conflict in force is not noted twice, and a person's own word beats a decision`()
        throws
    {
        try given(ConflictGiven.noted()).when(NoteConflict(of: who, .declared)).thenNothing()
        let dismissed = try ConflictGiven.noted(.found, signs: [.sameName]).after(
            DecideConflict(of: who, isConflict: false, because: ConflictGiven.words),
            on: Specimen.occasion())
        given(dismissed).when(NoteConflict(of: who, .found, signs: [.sameName])).thenNothing()
        let said = try dismissed.after(NoteConflict(of: who, .declared), on: Specimen.occasion())
        #expect(said.record.conflicts.excluded == [who])
        #expect(said.record.conflicts.known.count == 2)
    }

    @Test func `whoever enters another's conflict says why`() throws {
        try given(Specimen.acceptedCase()).when(NoteConflict(of: who, .entered))
            .thenRefused(.reasonIsMissing)
    }
}
