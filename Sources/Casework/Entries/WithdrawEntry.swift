/// Somebody takes an entry back: it leaves the minutes and stays in the history.
package struct WithdrawEntry: Decision {
    package let entry: EntryID
    private let undo: ID<MinuteLine>?

    package init(_ entry: EntryID, undo: ID<MinuteLine>? = nil) {
        self.entry = entry
        self.undo = undo
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notListed, noSuchEntry, actionsAnswerIt
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed else { throw .notListed }
        // A summary is not taken back; it is put in other words.
        guard entry != .summary, let written = file.entries[entry] else { throw .noSuchEntry }
        guard written.withdrawn == nil else { return [] }
        if case .risk(let risk) = entry,
            file.actions.contains(where: { $0.action.answers == risk })
        {
            throw .actionsAnswerIt
        }
        return [
            .entryWithdrawn(EntryWithdrawn(entry: entry, undo: undo, stamp: Stamp(occasion)))
        ]
    }
}
