import Casework
import Storage

/// An entry as it lies in the table: its outside, its sealed words and its link of the chain.
struct StoredEntry: Sendable {
    let envelope: Envelope
    let body: [UInt8]
    let hash: [UInt8]
}

/// Where the chain ends.
struct LedgerHead: Sendable, Equatable {
    var position: Int64
    var hash: [UInt8]
}

/// The statements about the chain.
enum EntryTable {
    private static let columns: SQL = """
        position, stream_kind, stream_id, version, name, at, by_account, area, matter, \
        key_version, body, hash
        """

    static func entries(of stream: StreamID, on connection: any Connection) throws -> [StoredEntry]
    {
        try connection.rows(
            """
            SELECT \(columns) FROM ledger_entry
            WHERE stream_kind = \(stream.kind.rawValue) AND stream_id = \(stream.id)
            ORDER BY version
            """
        ).map(StoredEntry.init)
    }

    /// Those of the entries at some positions that are there, in order.
    static func entries(at positions: [Int64], on connection: any Connection) throws
        -> [StoredEntry]
    {
        var found: [StoredEntry] = []
        var rest = positions.sorted()[...]
        while !rest.isEmpty {
            let some = Array(rest.prefix(500))
            rest = rest.dropFirst(500)
            found += try connection.rows(
                """
                SELECT \(columns) FROM ledger_entry WHERE position IN (\(list: some))
                ORDER BY position
                """
            ).map(StoredEntry.init)
        }
        return found
    }

    /// Rows and not entries: whoever verifies must say which row does not make sense.
    static func rows(
        after position: Int64, limit: Int, on connection: any Connection
    ) throws(StorageFault) -> [Row] {
        try connection.rows(
            """
            SELECT \(columns) FROM ledger_entry WHERE position > \(position)
            ORDER BY position LIMIT \(limit)
            """
        )
    }

    static func version(of stream: StreamID, on connection: any Connection) throws -> Int {
        let last = try connection.first(
            """
            SELECT version FROM ledger_entry
            WHERE stream_kind = \(stream.kind.rawValue) AND stream_id = \(stream.id)
            ORDER BY version DESC LIMIT 1
            """
        )
        return try last?.int("version") ?? 0
    }

    static func insert(_ entry: StoredEntry, on connection: any Connection) throws(StorageFault) {
        let outside = entry.envelope
        try connection.run(
            """
            INSERT INTO ledger_entry (\(columns)) VALUES (
                \(outside.position), \(outside.streamKind), \(outside.streamID),
                \(outside.version), \(outside.name), \(outside.at), \(outside.byAccount.sqlValue),
                \(outside.area), \(outside.matter), \(outside.keyVersion),
                \(entry.body), \(entry.hash)
            )
            """
        )
    }

    static func head(on connection: any Connection) throws -> LedgerHead {
        guard let row = try connection.first("SELECT position, hash FROM ledger_head") else {
            throw LedgerFault.headMissing
        }
        return LedgerHead(position: try row.integer("position"), hash: try row.blob("hash"))
    }

    static func move(to head: LedgerHead, on connection: any Connection) throws(StorageFault) {
        try connection.run(
            "UPDATE ledger_head SET position = \(head.position), hash = \(head.hash)"
        )
    }
}

extension StoredEntry {
    init(_ row: Row) throws(StorageFault) {
        envelope = Envelope(
            position: try row.integer("position"), streamKind: try row.text("stream_kind"),
            streamID: try row.text("stream_id"), version: try row.integer("version"),
            name: try row.text("name"), at: try row.integer("at"),
            byAccount: try row.textIfAny("by_account"), area: try row.text("area"),
            matter: try row.text("matter"), keyVersion: try row.integer("key_version"))
        body = try row.blob("body")
        hash = try row.blob("hash")
    }
}
