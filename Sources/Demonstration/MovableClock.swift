package import Casework
import Synchronization

/// A clock that is moved from one invented moment to the next, and never back.
package final class MovableClock: Sendable {
    private let moment: Mutex<Instant>

    package init(startingAt moment: Instant) {
        self.moment = Mutex(moment)
    }

    @Sendable
    package func now() -> Instant { moment.withLock { $0 } }

    package func move(to later: Instant) {
        moment.withLock { $0 = max($0, later) }
    }

    package func pass(seconds: Int64) {
        moment.withLock { $0 = $0.adding(seconds: max(seconds, 0)) }
    }
}
