package import Casework
import Synchronization

/// How often a wrong password was given of late, by account and by whether the browser is known.
///
/// It never closes an account: ten wrong guesses from elsewhere close only the door for unknown
/// browsers, for five minutes (trust 3.8). It holds a fixed number of counts, because names that
/// anybody may type must not fill the memory.
package final class FailureCounts: Sendable {
    package static let most = 10
    package static let seconds: Int64 = 300
    private static let room = 8192

    /// Whose door: an account (or a name that is none), from one known browser or from any other.
    package struct Door: Hashable, Sendable {
        let userKey: String
        let device: String?

        package init(userKey: String, device: String?) {
            self.userKey = String(userKey.prefix(200))
            self.device = device
        }
    }

    private struct Count {
        var failures: Int
        let since: Instant
    }

    private let counts = Mutex<[Door: Count]>([:])

    package init() {}

    /// Seconds until the door opens again; nil when it is open.
    package func wait(at door: Door, _ now: Instant) -> Int64? {
        counts.withLock { counts in
            guard let count = counts[door], count.failures >= Self.most else { return nil }
            let left = Self.seconds - count.since.seconds(to: now)
            return left > 0 ? left : nil
        }
    }

    package func note(at door: Door, _ now: Instant) {
        counts.withLock { counts in
            if let count = counts[door], count.since.seconds(to: now) < Self.seconds {
                counts[door]?.failures += 1
            } else {
                if counts[door] == nil { Self.makeRoom(&counts, now) }
                counts[door] = Count(failures: 1, since: now)
            }
        }
    }

    /// A try that was never looked at, because too many waited, does not count.
    package func takeBack(at door: Door) {
        counts.withLock { $0[door]?.failures -= 1 }
    }

    /// How many doors are counted; never more than there is room for.
    var count: Int { counts.withLock { $0.count } }

    /// The right password at a door opens that door only.
    package func forget(_ door: Door) {
        counts.withLock { $0[door] = nil }
    }

    private static func makeRoom(_ counts: inout [Door: Count], _ now: Instant) {
        guard counts.count >= room else { return }
        counts = counts.filter { $0.value.since.seconds(to: now) < seconds }
        guard counts.count >= room else { return }
        let oldest = counts.sorted { $0.value.since < $1.value.since }.prefix(room / 4)
        for (door, _) in oldest { counts[door] = nil }
    }
}
