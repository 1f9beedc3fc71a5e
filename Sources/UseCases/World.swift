package import Casework

/// What the program takes from outside it: the time, chance, and new identities. Tests give their
/// own.
package struct World: Sendable {
    package let now: @Sendable () -> Instant
    /// Which day a moment falls on where the areas are.
    package let day: @Sendable (Instant) -> CalendarDate
    /// So many bytes that nobody can guess.
    package let randomBytes: @Sendable (Int) -> [UInt8]
    private let newBits: @Sendable () -> (high: UInt64, low: UInt64)

    package init(
        now: @escaping @Sendable () -> Instant,
        day: @escaping @Sendable (Instant) -> CalendarDate,
        randomBytes: @escaping @Sendable (Int) -> [UInt8],
        newBits: @escaping @Sendable () -> (high: UInt64, low: UInt64)
    ) {
        self.now = now
        self.day = day
        self.randomBytes = randomBytes
        self.newBits = newBits
    }

    /// The identity of something that did not exist before.
    package func newID<Subject>(_ kind: Subject.Type = Subject.self) -> ID<Subject> {
        let bits = newBits()
        return ID(high: bits.high, low: bits.low)
    }
}

extension World {
    /// The world as it is, with the machine's own source of chance.
    package static func real(
        _ clock: RunningClock = .now(), day: @escaping @Sendable (Instant) -> CalendarDate
    ) -> World {
        World(now: clock.now, day: day, randomBytes: chance) {
            let milliseconds = UInt64(clamping: clock.now().milliseconds)
            return (milliseconds << 16 | .random(in: 0...0xFFFF), .random(in: 0...UInt64.max))
        }
    }

    private static func chance(_ count: Int) -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        return (0..<max(count, 0)).map { _ in .random(in: 0...UInt8.max, using: &source) }
    }
}
