import Casework
import Synchronization

/// Chance that comes out the same for the same seed (Steele, Lea and Flood's SplitMix64).
struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Chance {
    mutating func number(in range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

    /// True so many times in a hundred.
    mutating func happens(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

    mutating func one(of texts: [String]) -> String { texts.randomElement(using: &self) ?? "" }

    mutating func shuffled<Element>(_ all: [Element]) -> [Element] { all.shuffled(using: &self) }
}

/// New identities that are the same for the same seed and the same moments.
final class SeededIdentities: Sendable {
    private let chance: Mutex<Chance>
    private let clock: MovableClock

    init(seed: UInt64, _ clock: MovableClock) {
        chance = Mutex(Chance(seed: seed))
        self.clock = clock
    }

    @Sendable
    func next() -> (high: UInt64, low: UInt64) {
        let milliseconds = UInt64(clamping: clock.now().milliseconds)
        return chance.withLock { chance in
            (milliseconds << 16 | chance.next() & 0xFFFF, chance.next())
        }
    }
}
