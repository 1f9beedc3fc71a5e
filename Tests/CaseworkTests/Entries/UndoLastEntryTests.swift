import Specimens
import Testing

@testable import Casework

@Suite struct UndoLastEntryTests {
    private let minute: Int64 = 60 * 1000
    private let key: ID<MinuteLine> = Specimen.id(180)
    private let action = EntryID.action(Specimen.action().id)

    private func later(_ minutes: Int64, by role: Role = .coordinator) -> Occasion {
        let moment = Specimen.occasion(by: Specimen.reader(role))
        return Occasion(
            by: moment.by, at: Instant(milliseconds: moment.at.milliseconds + minutes * minute),
            today: moment.today)
    }

    private func withdrawn(_ entry: EntryID, _ occasion: Occasion) -> CaseEvent {
        .entryWithdrawn(EntryWithdrawn(entry: entry, undo: key, stamp: Stamp(occasion)))
    }

    @Test func `undo takes back what its writer wrote last`() throws {
        try given(Specimen.discussedCase()).when(UndoLastEntry(key), on: later(1))
            .then(withdrawn(action, later(1)))
    }

    @Test func `an action of several agencies is taken back from each`() throws {
        let shared = Specimen.action(
            id: Specimen.id(160), words: "A joint visit", jointly: [Specimen.police.id])
        let story = try Specimen.discussedCase().after(AgreeAction(shared), on: later(0))
        let left = try story.after(UndoLastEntry(key), on: later(1)).record
        #expect(left.actions == (try Specimen.discussedCase().record.actions))
        given(try story.after(UndoLastEntry(key), on: later(1))).when(UndoLastEntry(key))
            .thenNothing()
    }

    @Test func `what others wrote since stays`() throws {
        let story = try Specimen.discussedCase()
            .after(RecordMinute(Specimen.minute), on: later(0, by: .chair))
        given(story).when(UndoLastEntry(key), on: later(1)).then(withdrawn(action, later(1)))
        given(story).when(UndoLastEntry(key), on: later(1, by: .chair))
            .then(withdrawn(.minute(Specimen.minute.id), later(1, by: .chair)))
    }

    @Test func `pressed twice, it takes back the one before`() throws {
        let story = try Specimen.discussedCase().after(UndoLastEntry(key), on: later(1))
        let risk = EntryID.risk(Specimen.risk.id)
        let again = UndoLastEntry(Specimen.id(181))
        given(story).when(again, on: later(2)).then(
            .entryWithdrawn(
                EntryWithdrawn(entry: risk, undo: again.key, stamp: Stamp(later(2)))))
    }

    @Test func `sent twice, as after a lost connection, it takes back one entry`() throws {
        let story = try Specimen.discussedCase().after(UndoLastEntry(key), on: later(1))
        given(story).when(UndoLastEntry(key), on: later(2)).thenNothing()
    }

    @Test func `after ten minutes there is nothing to undo`() throws {
        let story = try Specimen.discussedCase()
        given(story).when(UndoLastEntry(key), on: later(10)).then(withdrawn(action, later(10)))
        given(story).when(UndoLastEntry(key), on: later(11)).thenRefused(.nothingToUndo)
    }

    @Test func `who has written nothing has nothing to undo`() throws {
        try given(Specimen.discussedCase()).when(UndoLastEntry(key), on: later(1, by: .chair))
            .thenRefused(.nothingToUndo)
    }

    @Test func `a risk that somebody has answered is not undone`() throws {
        let story = try Specimen.listedCase().after(IdentifyRisk(Specimen.risk), on: later(0))
            .after(AgreeAction(Specimen.action()), on: later(0, by: .chair))
        given(story).when(UndoLastEntry(key), on: later(1)).thenRefused(.actionsAnswerIt)
    }

    @Test func `a heard case keeps what was written`() throws {
        try given(Specimen.heardCase()).when(UndoLastEntry(key), on: later(1))
            .thenRefused(.notListed)
    }
}
