import CPostgreSQL
import Foundation
import GRDB
import Specimens

/// An engine without anything of ours around it: one row, one durable commit.
protocol BareEngine {
    func commit() throws
}

/// What an engine said when it was asked to do the least there is.
struct BareEngineFault: Error {}

extension Place {
    /// The engine beside the ledger: on the same disk, or in the same schema.
    func bareEngine() throws -> any BareEngine {
        switch self {
        case .memory: throw BareEngineFault()
        case .folder(let path): try BareSQLite(folder: path)
        case .schema(let connectionString): try BarePostgreSQL(connectionString)
        }
    }

    var name: String {
        switch self {
        case .memory, .folder: "SQLite"
        case .schema: "PostgreSQL"
        }
    }
}

/// What is written: as many bytes as an entry of the ledger has.
private let body = Data(repeating: 7, count: 480)

/// SQLite by GRDB, with the settings by which the records are kept (trust 4.1).
struct BareSQLite: BareEngine {
    private let queue: DatabaseQueue

    init(folder: String) throws {
        queue = try DatabaseQueue(path: folder + "/bare.sqlite")
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;
                    PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;
                    PRAGMA mmap_size = 0; PRAGMA synchronous = FULL;
                    CREATE TABLE entry (position INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
                    """)
        }
    }

    func commit() throws {
        try queue.writeWithoutTransaction { database in
            try database.cachedStatement(sql: "INSERT INTO entry (body) VALUES (?)")
                .execute(arguments: [body])
        }
    }
}

/// PostgreSQL by libpq, with a prepared statement.
final class BarePostgreSQL: BareEngine {
    private let session: OpaquePointer

    init(_ connectionString: String) throws {
        guard let session = PQconnectdb(connectionString) else { throw BareEngineFault() }
        self.session = session
        try run(PQexec(session, "CREATE TABLE entry (position BIGSERIAL, body BYTEA NOT NULL)"))
        try run(PQprepare(session, "one", "INSERT INTO entry (body) VALUES ($1)", 1, [17]))
    }

    deinit {
        PQfinish(session)
    }

    func commit() throws {
        try body.withUnsafeBytes { bytes in
            let value = bytes.bindMemory(to: CChar.self).baseAddress
            try run(PQexecPrepared(session, "one", 1, [value], [Int32(bytes.count)], [1], 0))
        }
    }

    private func run(_ result: OpaquePointer?) throws {
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw BareEngineFault() }
    }
}
