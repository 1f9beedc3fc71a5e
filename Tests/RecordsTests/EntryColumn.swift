import Storage

/// Each column of the ledger, for tests that change it behind the ledger's back.
enum EntryColumn: CaseIterable, Sendable {
    case position, streamKind, streamID, version, name, at, byAccount, area, matter, keyVersion
    case body, hash

    func value(at position: Int64, in bench: LedgerBench) async throws -> SQLValue {
        try await bench.store.read { connection in
            let row = try connection.first(
                "SELECT * FROM ledger_entry WHERE position = \(position)")
            return try row?.value(column) ?? .null
        }
    }

    func setting(_ value: SQLValue, at position: Int64) -> SQL {
        "UPDATE ledger_entry SET \(assignment(value)) WHERE position = \(position)"
    }

    /// The value with one byte changed: at each place, or only at its beginning, middle and end.
    /// A number has one bit changed that no other entry's number has.
    func changes(of value: SQLValue, everywhere: Bool) -> [SQLValue] {
        switch value {
        case .null: [.text("0000000000000000000000000z")]
        case .integer(let number): [.integer(number | 1 << 20)]
        case .text(let text):
            places(text.utf8.count, everywhere).map { place in
                var bytes = Array(text.utf8)
                bytes[place] ^= 1
                return .text(String(decoding: bytes, as: UTF8.self))
            } + (self == .byAccount ? [.null] : [])
        case .blob(let bytes):
            places(bytes.count, everywhere).map { place in
                var bytes = bytes
                bytes[place] ^= 1
                return .blob(bytes)
            }
        }
    }

    private func places(_ count: Int, _ everywhere: Bool) -> [Int] {
        everywhere ? Array(0..<count) : [0, count / 2, count - 1]
    }

    private var column: StaticString {
        switch self {
        case .position: "position"
        case .streamKind: "stream_kind"
        case .streamID: "stream_id"
        case .version: "version"
        case .name: "name"
        case .at: "at"
        case .byAccount: "by_account"
        case .area: "area"
        case .matter: "matter"
        case .keyVersion: "key_version"
        case .body: "body"
        case .hash: "hash"
        }
    }

    private func assignment(_ value: SQLValue) -> SQL {
        switch self {
        case .position: "position = \(value)"
        case .streamKind: "stream_kind = \(value)"
        case .streamID: "stream_id = \(value)"
        case .version: "version = \(value)"
        case .name: "name = \(value)"
        case .at: "at = \(value)"
        case .byAccount: "by_account = \(value)"
        case .area: "area = \(value)"
        case .matter: "matter = \(value)"
        case .keyVersion: "key_version = \(value)"
        case .body: "body = \(value)"
        case .hash: "hash = \(value)"
        }
    }
}
