/// Everything that was written at the conference about one case, in every wording that it had.
/// What was taken back stays here: nothing that was typed is ever lost (ux 2.4.7).
package struct EntryHistory: Sendable, Hashable {
    package private(set) var all: [WrittenEntry] = [WrittenEntry(.summary(PrivateText("")), nil)]

    /// The undos that were carried out.
    package private(set) var undone: Set<ID<MinuteLine>> = []

    package subscript(_ id: EntryID) -> WrittenEntry? { all.first { $0.id == id } }

    /// Whether something was written under the identity that a page made for it, as what it turned
    /// out to be; or an undo carried out.
    package func holds(_ key: ID<MinuteLine>) -> Bool {
        let forms: [EntryID] = [.minute(key), .risk(key.as()), .action(key.as())]
        return undone.contains(key) || all.contains { forms.contains($0.id) }
    }

    mutating func add(_ entry: Entry, _ stamp: Stamp) {
        all.append(WrittenEntry(entry, stamp))
    }

    mutating func reword(_ reworded: EntryReworded) {
        guard let index = index(of: reworded.entry.id) else { return }
        all[index].wordings.append(EntryWording(entry: reworded.entry, stamp: reworded.stamp))
    }

    mutating func withdraw(_ withdrawn: EntryWithdrawn) {
        guard let index = index(of: withdrawn.entry) else { return }
        all[index].withdrawn = withdrawn.stamp
        if let undo = withdrawn.undo { undone.insert(undo) }
    }

    private func index(of id: EntryID) -> Int? { all.firstIndex { $0.id == id } }
}

/// One entry with all its wordings.
package struct WrittenEntry: Sendable, Hashable {
    package let id: EntryID
    /// The first one first; never empty.
    package fileprivate(set) var wordings: [EntryWording]
    package fileprivate(set) var withdrawn: Stamp?

    init(_ entry: Entry, _ stamp: Stamp?) {
        id = entry.id
        wordings = [EntryWording(entry: entry, stamp: stamp)]
    }

    /// Counted from 0: how often it was reworded.
    package var version: Int { wordings.count - 1 }
    package var current: Entry { wordings[version].entry }
    package var written: Stamp? { wordings[0].stamp }
    package var lastChanged: Stamp? { wordings[version].stamp }

    package func wording(_ version: Int) -> Entry? {
        wordings.indices.contains(version) ? wordings[version].entry : nil
    }
}

/// One wording of an entry, and whose it is; nobody's while a risk summary is still empty.
package struct EntryWording: Sendable, Hashable {
    package let entry: Entry
    package let stamp: Stamp?
}

extension EntryHistory {
    /// How long somebody can take back what she has just written, in milliseconds.
    private static let undoTime: Int64 = 10 * 60 * 1000

    /// What somebody wrote last, unless that is more than ten minutes ago: the one that an undo
    /// takes back.
    package func undoable(by account: ID<Account>, at now: Instant) -> EntryID? {
        guard let id = lastWritten(by: account), let written = self[id]?.written,
            now.milliseconds - written.at.milliseconds <= Self.undoTime
        else { return nil }
        return id
    }

    /// What somebody wrote last of what still stands.
    package func lastWritten(by account: ID<Account>?) -> EntryID? {
        guard let account else { return nil }
        return all.last { $0.written?.by.account == account && $0.withdrawn == nil }?.id
    }
}
