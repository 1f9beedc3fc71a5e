package import Casework
import Synchronization

/// How often a wrong password was given of late: by account, by whether the browser is known, and
/// by network.
///
/// It never closes an account: ten wrong guesses from elsewhere close only the door for unknown
/// browsers, for five minutes (trust 3.8). It holds a fixed number of counts, and those of known
/// browsers apart, because names that anybody may type must not fill the memory or push out others.
package final class FailureCounts: Sendable {
    package static let most = 10
    /// A whole council sits behind one address, so its strangers have more between them.
    package static let mostFromNetwork = 30
    package static let seconds: Int64 = 300

    /// Whose door: an account (or a name that is none), from one known browser or from any other.
    package struct Door: Hashable, Sendable {
        let userKey: String
        let device: String?

        package init(userKey: String, device: String?) {
            self.userKey = String(userKey.prefix(200))
            self.device = device
        }

        var isKnown: Bool { device != nil }
    }

    private struct Rooms {
        var known = CountRoom<Door>()
        var strangers = CountRoom<Door>()
        var networks = CountRoom<String>()
    }

    private let rooms = Mutex(Rooms())

    package init() {}

    /// Seconds until the door opens again; nil when it is open.
    package func wait(at door: Door, from network: String = "", _ now: Instant) -> Int64? {
        rooms.withLock { rooms in
            guard !door.isKnown else { return rooms.known.wait(door, Self.most, now) }
            return rooms.strangers.wait(door, Self.most, now)
                ?? rooms.networks.wait(network, Self.mostFromNetwork, now)
        }
    }

    package func note(at door: Door, _ now: Instant) {
        rooms.withLock { rooms in
            if door.isKnown {
                rooms.known.note(door, now)
            } else {
                rooms.strangers.note(door, now)
            }
        }
    }

    /// A stranger of this network gave a wrong password. A network that is not known is none.
    func note(from network: String, _ now: Instant) {
        guard !network.isEmpty else { return }
        rooms.withLock { $0.networks.note(network, now) }
    }

    /// A try that was never looked at, because too many waited, does not count.
    package func takeBack(at door: Door) {
        rooms.withLock { rooms in
            if door.isKnown { rooms.known.takeBack(door) } else { rooms.strangers.takeBack(door) }
        }
    }

    /// How many doors and networks are counted; never more than there is room for.
    var count: Int {
        rooms.withLock { $0.known.count + $0.strangers.count + $0.networks.count }
    }

    /// The right password at a door opens that door only.
    package func forget(_ door: Door) {
        rooms.withLock { rooms in
            if door.isKnown { rooms.known.forget(door) } else { rooms.strangers.forget(door) }
        }
    }
}

/// Counts of one kind, so many and no more.
private struct CountRoom<Name: Hashable & Sendable> {
    private struct Count {
        var failures: Int
        let since: Instant
    }

    private let most = 8192
    private var counts: [Name: Count] = [:]

    var count: Int { counts.count }

    func wait(_ name: Name, _ limit: Int, _ now: Instant) -> Int64? {
        guard let count = counts[name], count.failures >= limit else { return nil }
        let left = FailureCounts.seconds - count.since.seconds(to: now)
        return left > 0 ? left : nil
    }

    mutating func note(_ name: Name, _ now: Instant) {
        if let count = counts[name], count.since.seconds(to: now) < FailureCounts.seconds {
            counts[name]?.failures += 1
        } else {
            if counts[name] == nil { makeRoom(now) }
            counts[name] = Count(failures: 1, since: now)
        }
    }

    mutating func takeBack(_ name: Name) { counts[name]?.failures -= 1 }

    mutating func forget(_ name: Name) { counts[name] = nil }

    private mutating func makeRoom(_ now: Instant) {
        guard counts.count >= most else { return }
        counts = counts.filter { $0.value.since.seconds(to: now) < FailureCounts.seconds }
        guard counts.count >= most else { return }
        let oldest = counts.sorted { $0.value.since < $1.value.since }.prefix(most / 4)
        for (name, _) in oldest { counts[name] = nil }
    }
}
