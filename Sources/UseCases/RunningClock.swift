package import Casework
import Foundation

/// The machine's clock, or one that was set to a given moment and runs on at normal speed.
///
/// Only a demonstration is set to another moment: what is recorded of real people must be true.
package struct RunningClock: Sendable {
    private let setTo: Instant
    private let setAt: ContinuousClock.Instant
    private let followsMachine: Bool

    package init(startingAt moment: Instant) {
        self.init(moment, followsMachine: false)
    }

    /// The machine's own time, with its corrections.
    package static func now() -> RunningClock {
        RunningClock(machineTime(), followsMachine: true)
    }

    private init(_ moment: Instant, followsMachine: Bool) {
        setTo = moment
        setAt = ContinuousClock.now
        self.followsMachine = followsMachine
    }

    @Sendable
    package func now() -> Instant {
        guard !followsMachine else { return Self.machineTime() }
        let passed = setAt.duration(to: .now).components
        let milliseconds = passed.seconds &* 1000 &+ passed.attoseconds / 1_000_000_000_000_000
        return Instant(milliseconds: setTo.milliseconds &+ milliseconds)
    }

    private static func machineTime() -> Instant {
        let seconds = Date().timeIntervalSince1970
        return Instant(milliseconds: Int64(exactly: (seconds * 1000).rounded()) ?? 0)
    }
}
