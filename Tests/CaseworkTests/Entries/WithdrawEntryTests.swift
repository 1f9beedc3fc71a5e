import Specimens
import Testing

@testable import Casework

@Suite struct WithdrawEntryTests {
    private let action = EntryID.action(Specimen.action().id)
    private let risk = EntryID.risk(Specimen.risk.id)

    private func withdrawn(_ entry: EntryID) -> CaseEvent {
        .entryWithdrawn(EntryWithdrawn(entry: entry, stamp: stamp()))
    }

    @Test func `an action is taken back, and its words stay in the history`() throws {
        let story = try Specimen.discussedCase()
        given(story).when(WithdrawEntry(action)).then(withdrawn(action))
        let after = story.and(withdrawn(action)).record
        #expect(after.actions.isEmpty)
        #expect(after.uncoveredRisks == [Specimen.risk])
        #expect(after.entries[action]?.current == .action(Specimen.action()))
        #expect(after.entries[action]?.withdrawn == stamp())
    }

    @Test func `a line of the minutes is taken back`() throws {
        let line = EntryID.minute(Specimen.minute.id)
        let story = try Specimen.discussedCase()
            .after(RecordMinute(Specimen.minute), on: Specimen.occasion())
        given(story).when(WithdrawEntry(line)).then(withdrawn(line))
        #expect(story.and(withdrawn(line)).record.minutes.isEmpty)
    }

    @Test func `a risk goes once no action answers it`() throws {
        let story = try Specimen.discussedCase()
        given(story).when(WithdrawEntry(risk)).thenRefused(.actionsAnswerIt)
        given(story.and(withdrawn(action))).when(WithdrawEntry(risk)).then(withdrawn(risk))
        #expect(story.and(withdrawn(action)).and(withdrawn(risk)).record.risks.isEmpty)
    }

    @Test func `taken back twice is taken back once`() throws {
        try given(Specimen.discussedCase().and(withdrawn(action))).when(WithdrawEntry(action))
            .thenNothing()
    }

    @Test func `what was taken back does not come again with a form that is sent late`() throws {
        let story = try Specimen.discussedCase().and(withdrawn(action))
        given(story).when(AgreeAction(Specimen.action())).thenNothing()
    }

    @Test func `only what is there is taken back, and a summary is reworded instead`() throws {
        let story = try Specimen.discussedCase()
        given(story).when(WithdrawEntry(.risk(Specimen.otherRisk.id))).thenRefused(.noSuchEntry)
        given(story).when(WithdrawEntry(.summary)).thenRefused(.noSuchEntry)
    }

    @Test func `a heard case keeps what was written`() throws {
        try given(Specimen.heardCase()).when(WithdrawEntry(action)).thenRefused(.notListed)
    }
}
