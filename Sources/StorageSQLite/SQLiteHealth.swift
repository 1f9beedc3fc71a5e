import Synchronization

/// Whether the disk has kept its word so far. Once a commit met an I/O error no write is taken any
/// more: after a failed sync the system may hold pages that look written and are not (trust 4.1).
final class SQLiteHealth: Sendable {
    private let sound = Mutex(true)

    var isSound: Bool { sound.withLock { $0 } }

    func lose() {
        sound.withLock { $0 = false }
    }
}
