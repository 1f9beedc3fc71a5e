import Casework
import Storage

/// What one piece of work adds to the ledger, and what must still hold for it to be added.
struct Commit: Sendable {
    let readVersions: [StreamID: Int]
    let madeKeys: [MadeKey]
    let usedKeys: Set<KeyName>
    let entries: [SealedEntry]
    let notes: [NewEntry]
    let erasures: [Erasure]

    static let nothing = Commit(
        readVersions: [:], madeKeys: [], usedKeys: [], entries: [], notes: [], erasures: [])

    /// What is added to, notes of who looked left out.
    var streams: Set<StreamID> { Set(entries.map(\.entry.stream)) }

    var isEmpty: Bool { entries.isEmpty && notes.isEmpty && erasures.isEmpty }
}

/// A matter whose key is to be destroyed.
struct Erasure: Sendable {
    let matter: Matter
    let at: Instant
}

/// Something that was read has changed since; the work is to be done again.
struct MovedOn: Error {}

extension Commit {
    func write(on connection: any Connection, _ tables: any LedgerTables) throws {
        try checkNothingMovedOn(on: connection)
        for made in madeKeys { try KeyTable.insert(made, on: connection) }
        var tail = LedgerTail(head: try EntryTable.head(on: connection))
        for entry in entries { try tail.append(entry, on: connection, tables) }
        for note in notes {
            let version = try EntryTable.version(of: note.stream, on: connection) + 1
            try tail.append(try note.sealed(as: version), on: connection, tables)
        }
        try EntryTable.move(to: tail.head, on: connection)
        for erasure in erasures {
            try KeyTable.destroy(erasure.matter, at: erasure.at, on: connection)
            try tables.erase(erasure.matter, connection)
        }
    }

    private func checkNothingMovedOn(on connection: any Connection) throws {
        for name in usedKeys {
            guard try KeyTable.key(name, on: connection)?.wrapped != nil else { throw MovedOn() }
        }
        // A look that is only noted showed one moment, whatever came after it.
        guard !entries.isEmpty || !erasures.isEmpty else { return }
        for (stream, version) in readVersions {
            guard try EntryTable.version(of: stream, on: connection) == version else {
                throw MovedOn()
            }
        }
    }
}

/// The growing end of the chain inside one write.
struct LedgerTail {
    private(set) var head: LedgerHead

    mutating func append(
        _ sealed: SealedEntry, on connection: any Connection, _ tables: any LedgerTables
    ) throws {
        let place = sealed.place(at: head.position + 1)
        let envelope = place.envelope
        let hash = Chain.hash(after: head.hash, envelope, body: sealed.body)
        let stored = StoredEntry(envelope: envelope, body: sealed.body, hash: hash)
        try EntryTable.insert(stored, on: connection)
        head = LedgerHead(position: place.position, hash: hash)
        let entry = sealed.entry
        let change = LedgerChange(place, entry.event, after: entry.after, entry.key)
        try tables.keep(change, connection)
    }
}
