import Casework
import Storage

extension Ledger {
    /// Throws the tables away and tells them the whole ledger again, in one write. The entries of
    /// erased matters are passed over. Returns how many entries there are.
    package func rebuild(
        progress: @escaping @Sendable (_ done: Int64, _ of: Int64) -> Void = { _, _ in }
    ) async throws -> Int64 {
        try await store.write { connection in
            try tables.clear(connection)
            let end = try EntryTable.head(on: connection).position
            var replay = Replay(ledger: self, connection: connection)
            while try replay.tellNext() { progress(replay.position, end) }
            for matter in try KeyTable.destroyed(on: connection) {
                try tables.erase(matter, connection)
            }
            return end
        }
    }
}

/// The ledger told again to the tables, from the first entry to the last.
private struct Replay {
    private static let batch = 500
    /// Beyond so many records in memory they are dropped, and read anew when they are needed.
    private static let most = 20_000

    let ledger: Ledger
    let connection: any Connection
    private(set) var position: Int64 = 0
    private var records: [StreamID: any Record] = [:]
    private var keys: [KeyName: MatterKey] = [:]

    init(ledger: Ledger, connection: any Connection) {
        self.ledger = ledger
        self.connection = connection
    }

    /// Tells a batch of entries; false when there are no more.
    mutating func tellNext() throws -> Bool {
        let rows = try EntryTable.rows(after: position, limit: Self.batch, on: connection)
        for row in rows {
            let entry = try StoredEntry(row)
            let place = try LedgerPlace(entry.envelope)
            position = place.position
            try tell(entry, at: place)
        }
        if records.count > Self.most { records = [:] }
        if keys.count > Self.most { keys = [:] }
        return !rows.isEmpty
    }

    private mutating func tell(_ entry: StoredEntry, at place: LedgerPlace) throws {
        guard let kind = ledger.kinds[place.stream.kind] else {
            throw LedgerFault.unknownKind(place.stream.kind)
        }
        do {
            try tell(kind, entry, at: place)
        } catch LedgerFault.erased {
            return
        }
    }

    private mutating func tell<Subject: Record>(
        _ subject: Subject.Type, _ entry: StoredEntry, at place: LedgerPlace
    ) throws {
        let key = try key(of: place)
        let event = try StreamReading.event(of: subject, at: place, sealed: entry.body, key)
        var record = try record(subject, before: place)
        record.apply(event)
        if place.stream.kind != .access { records[place.stream] = record }
        try ledger.tables.keep(LedgerChange(place, event, after: record, key), connection)
    }

    /// The record as it stood before an entry; an access log is not kept from entry to entry.
    private mutating func record<Subject: Record>(
        _ subject: Subject.Type, before place: LedgerPlace
    ) throws -> Subject {
        if let record = records[place.stream] as? Subject { return record }
        guard place.version > 1, place.stream.kind != .access else { return Subject() }
        var record = Subject()
        let entries = try EntryTable.entries(of: place.stream, on: connection)
        for entry in entries.prefix(place.version - 1) {
            let earlier = try LedgerPlace(entry.envelope)
            let key = try key(of: earlier)
            record.apply(
                try StreamReading.event(of: subject, at: earlier, sealed: entry.body, key))
        }
        return record
    }

    private mutating func key(of place: LedgerPlace) throws -> MatterKey {
        let name = KeyName(matter: place.matter, version: place.keyVersion)
        if let key = keys[name] { return key }
        let grant = AccessPolicy.maintain(place.matter)
        let key = try ledger.keys.key(for: grant, version: place.keyVersion, on: connection)
        keys[name] = key
        return key
    }
}
