/// Somebody puts an entry in other words, having seen one of its versions.
///
/// When somebody else reworded it in between, the two are put together where they changed different
/// parts; where they changed the same one, it is refused and a person decides (ux 2.4.7).
package struct RewordEntry: Decision {
    package let entry: Entry
    package let version: Int

    package init(_ entry: Entry, seenAs version: Int) {
        self.entry = entry
        self.version = version
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notMinuted, nothingWritten, noSuchEntry, takenBack, changedMeanwhile
        case dueInThePast, noSuchRisk, alreadyReported
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isMinuted else { throw .notMinuted }
        guard !entry.words.isEmpty else { throw .nothingWritten }
        guard let written = file.entries[entry.id], let base = written.wording(version) else {
            throw .noSuchEntry
        }
        guard written.withdrawn == nil else { throw .takenBack }
        // Sent again, as after a lost connection: it stands among the later wordings already.
        if written.wordings.dropFirst(version).contains(where: { $0.entry == entry }) { return [] }
        guard let merged = entry.merged(from: base, over: written.current) else {
            throw .changedMeanwhile
        }
        guard merged != written.current else { return [] }
        try check(merged, against: written.current, in: file, on: occasion.today)
        return [.entryReworded(EntryReworded(entry: merged, stamp: Stamp(occasion)))]
    }

    private func check(
        _ entry: Entry, against old: Entry, in file: CaseFile, on today: CalendarDate
    ) throws(Refusal) {
        guard case .action(let action) = entry, case .action(let old) = old else { return }
        guard file.action(action.id)?.report == nil else { throw .alreadyReported }
        if action.dueOn != old.dueOn && action.dueOn < today { throw .dueInThePast }
        if let risk = action.answers, !file.risks.contains(where: { $0.risk.id == risk }) {
            throw .noSuchRisk
        }
    }
}

extension CaseFile {
    /// Whether it is on an agenda or was heard, so that there are minutes of it.
    package var isMinuted: Bool { meeting != nil && [.listed, .heard, .closed].contains(state) }
}
