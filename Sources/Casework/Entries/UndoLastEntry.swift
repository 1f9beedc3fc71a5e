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
            var events: [CaseEvent] = []
            for entry in file.writtenTogether(with: last) {
                events += try WithdrawEntry(entry, undo: key).decide(given: file, on: occasion)
            }
            return events
        } catch {
            throw error == .actionsAnswerIt ? .actionsAnswerIt : .nothingToUndo
        }
    }
}

extension CaseFile {
    /// An entry, or the action of each agency when one line gave it to several.
    fileprivate func writtenTogether(with entry: EntryID) -> [EntryID] {
        guard case .action(let id) = entry, let action = action(id)?.action,
            action.jointly != nil
        else { return [entry] }
        let written = entries[entry]?.written
        return actions.map(\.action).filter {
            $0.agencies == action.agencies && entries[.action($0.id)]?.written == written
        }.map { .action($0.id) }
    }
}

extension AgreedAction {
    fileprivate var agencies: Set<ID<Agency>> { Set([owner] + (jointly ?? [])) }
}
