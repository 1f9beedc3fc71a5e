import Dispatch

/// A connection and the one queue that may touch it, so that a waiting libpq never holds a thread
/// of Swift's own pool.
///
/// `@unchecked Sendable`: the connection is private and only ever used on the serial queue.
final class OwnedConnection: @unchecked Sendable {
    private let queue = DispatchQueue(label: "marac.postgresql")
    private let connection: PostgreSQLConnection

    init(_ target: ConnectionTarget) {
        connection = PostgreSQLConnection(target)
    }

    func perform(_ work: @escaping @Sendable (PostgreSQLConnection) -> Void) {
        queue.async { work(self.connection) }
    }
}
