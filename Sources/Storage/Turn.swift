/// One caller's turn on a connection: it is over at its first fault or at the end of its
/// transaction.
///
/// PostgreSQL answers nothing more in a transaction after an error and SQLite goes on as if nothing
/// had been; here both behave like PostgreSQL, so a swallowed fault can never leave half a write.
package final class Turn: Connection {
    private let connection: any Connection
    private var ended: StorageFault?

    package init(on connection: any Connection) {
        self.connection = connection
    }

    package var dialect: Dialect { connection.dialect }

    /// Runs a caller's work in a turn of its own.
    package static func take<Value>(
        on connection: any Connection, _ body: (any Connection) throws -> Value
    ) throws -> Value {
        let turn = Turn(on: connection)
        defer { turn.ended = .closed }
        let value = try body(turn)
        if let fault = turn.ended { throw fault }
        return value
    }

    @discardableResult
    package func run(_ sql: SQL) throws(StorageFault) -> Int {
        try heeding { () throws(StorageFault) in try connection.run(sql) }
    }

    package func rows(_ sql: SQL) throws(StorageFault) -> [Row] {
        try heeding { () throws(StorageFault) in try connection.rows(sql) }
    }

    package func script(_ text: StaticString) throws(StorageFault) {
        try heeding { () throws(StorageFault) in try connection.script(text) }
    }

    private func heeding<Value>(
        _ work: () throws(StorageFault) -> Value
    ) throws(StorageFault) -> Value {
        if let ended { throw ended }
        do {
            return try work()
        } catch {
            ended = error
            throw error
        }
    }
}
