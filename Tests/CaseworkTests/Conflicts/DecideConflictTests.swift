import Specimens
import Testing

@testable import Casework

@Suite struct DecideConflictTests {
    private let who = ConflictGiven.who

    @Test(arguments: [true, false])
    func `a finding is decided, and holds or does not from then on`(isConflict: Bool) throws {
        let deciding = DecideConflict(
            of: who, isConflict: isConflict, because: ConflictGiven.words)
        let found = try ConflictGiven.noted(.found, signs: [.sameName, .sameBirth])
        given(found).when(deciding).then(
            .conflictDecided(
                ConflictDecided(
                    account: who, isConflict: isConflict, reason: ConflictGiven.words,
                    stamp: stamp())))
        let file = try found.after(deciding, on: Specimen.occasion()).record
        #expect(file.conflicts.excluded == (isConflict ? [who] : []))
        #expect(file.conflicts.of(who)?.standing == (isConflict ? .inForce : .notOne))
    }

    @Test func `what a person declared is read by one, and not dismissed by one`() throws {
        let declared = try ConflictGiven.noted(.declared)
        let reading = DecideConflict(of: who, isConflict: true, because: PrivateText(""))
        let file = try declared.after(reading, on: Specimen.occasion()).record
        #expect(declared.record.conflicts.of(who)?.waitsToBeRead == true)
        #expect(file.conflicts.of(who)?.waitsToBeRead == false)
        #expect(file.conflicts.excluded == [who])
        given(declared)
            .when(DecideConflict(of: who, isConflict: false, because: ConflictGiven.words))
            .thenRefused(.nothingToDecide)
    }

    @Test func `that it is none needs a reason`() throws {
        let deciding = DecideConflict(of: who, isConflict: false, because: PrivateText(""))
        try given(ConflictGiven.noted(.found, signs: [.sameName])).when(deciding)
            .thenRefused(.reasonIsMissing)
    }

    @Test func `what is in force already is not decided again`() throws {
        let deciding = DecideConflict(of: who, isConflict: false, because: ConflictGiven.words)
        for story in try [Specimen.acceptedCase(), ConflictGiven.noted()] {
            given(story).when(deciding).thenRefused(.nothingToDecide)
        }
    }
}
