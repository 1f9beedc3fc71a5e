import GRDB
import Storage

/// One GRDB connection for the length of one transaction, on the thread that owns it.
final class SQLiteConnection: WritingConnection {
    private let database: Database
    private let health: SQLiteHealth

    init(_ database: Database, health: SQLiteHealth) {
        self.database = database
        self.health = health
    }

    var dialect: Dialect { .sqlite }

    @discardableResult
    func run(_ sql: Storage.SQL) throws(StorageFault) -> Int {
        let values = try sql.values()
        return try faults {
            let before = database.totalChangesCount
            try statement(sql, values).execute()
            return database.totalChangesCount == before ? 0 : database.changesCount
        }
    }

    func rows(_ sql: Storage.SQL) throws(StorageFault) -> [Storage.Row] {
        let values = try sql.values()
        return try faults {
            let statement = try statement(sql, values)
            let columns = statement.columnNames
            let cursor = try GRDB.Row.fetchCursor(statement)
            var rows: [Storage.Row] = []
            while let row = try cursor.next() {
                rows.append(
                    Row(columns: columns, values: try row.databaseValues.map(SQLValue.init)))
            }
            return rows
        }
    }

    func script(_ text: StaticString) throws(StorageFault) {
        try execute(text)
    }

    private func statement(_ sql: Storage.SQL, _ values: [SQLValue]) throws -> Statement {
        let statement = try database.cachedStatement(sql: sql.text(for: .sqlite))
        try statement.setArguments(StatementArguments(values.map(\.databaseValue)))
        return statement
    }

    private func execute(_ text: StaticString) throws(StorageFault) {
        try faults { try database.execute(sql: text.description) }
    }

    private func faults<Value>(_ work: () throws -> Value) throws(StorageFault) -> Value {
        do {
            return try work()
        } catch {
            throw StorageFault(error)
        }
    }
}

extension SQLiteConnection {
    func begin() throws(StorageFault) {
        guard health.isSound else { throw .restartNeeded }
        try execute("BEGIN IMMEDIATE")
    }

    func beginOne() throws(StorageFault) { try execute("SAVEPOINT one_write") }

    func keepOne() throws(StorageFault) { try execute("RELEASE SAVEPOINT one_write") }

    func undoOne() throws(StorageFault) {
        try execute("ROLLBACK TO SAVEPOINT one_write; RELEASE SAVEPOINT one_write")
    }

    /// Sent as plain SQL: GRDB's own `commit()` is silent when SQLite has already rolled back.
    func commit() throws(StorageFault) {
        do throws(StorageFault) {
            try execute("COMMIT")
        } catch {
            switch error {
            case .busy, .constraintViolation:
                throw error
            case .full:
                throw .unknownCommit
            default:
                health.lose()
                throw .unknownCommit
            }
        }
    }

    func rollback() {
        try? database.rollback()
    }
}
