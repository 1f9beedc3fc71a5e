/// Somebody takes back what she wrote last about the case on the table, within ten minutes.
package struct UndoLastEntry: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable {
        case notListed, nothingToUndo, actionsAnswerIt
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed else { throw .notListed }
        guard let account = occasion.by.account,
            let last = file.entries.undoable(by: account, at: occasion.at)
        else { throw .nothingToUndo }
        do throws(WithdrawEntry.Refusal) {
            return try WithdrawEntry(last).decide(given: file, on: occasion)
        } catch {
            throw error == .actionsAnswerIt ? .actionsAnswerIt : .nothingToUndo
        }
    }
}
