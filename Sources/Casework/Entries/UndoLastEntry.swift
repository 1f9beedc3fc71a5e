/// Somebody takes back what she wrote last about the case on the table, within ten minutes.
package struct UndoLastEntry: Decision {
    /// The identity that the page made for the line in which it was typed.
    package let key: ID<MinuteLine>

    package init(_ key: ID<MinuteLine>) {
        self.key = key
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notListed, nothingToUndo, actionsAnswerIt
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed else { throw .notListed }
        if file.entries.undone.contains(key) { return [] }
        guard let account = occasion.by.account,
            let last = file.entries.undoable(by: account, at: occasion.at)
        else { throw .nothingToUndo }
        do throws(WithdrawEntry.Refusal) {
            return try WithdrawEntry(last, undo: key).decide(given: file, on: occasion)
        } catch {
            throw error == .actionsAnswerIt ? .actionsAnswerIt : .nothingToUndo
        }
    }
}
