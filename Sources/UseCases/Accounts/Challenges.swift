import Casework
import Crypto
import Synchronization

/// What passkeys were asked to sign: thirty-two bytes for one browser, once, for five minutes.
///
/// It holds a fixed number. When there are too many, those of the network that asked for most go:
/// whoever asks for very many pushes out her own neighbours' and nobody else's (trust 3.8).
package final class Challenges: Sendable {
    package static let length = 32
    static let seconds: Int64 = 300
    static let room = 4096

    /// Who asks, and out of which network.
    package struct Asker: Sendable, Hashable {
        let name: [UInt8]
        let network: String

        /// `secret` is what the tokens of her forms come of, before sign-in and after.
        package init(secret: [UInt8], network: String) {
            name = Array(SHA256.hash(data: secret))
            self.network = network
        }
    }

    private struct Open {
        let bytes: [UInt8]
        let since: Instant
        let network: String
    }

    private let all = Mutex<[[UInt8]: Open]>([:])

    package init() {}

    /// A new one in place of any earlier of the same browser.
    func open(_ bytes: [UInt8], for asker: Asker, _ now: Instant) {
        all.withLock { all in
            if all[asker.name] == nil, all.count >= Self.room { Self.makeRoom(&all, now) }
            all[asker.name] = Open(bytes: bytes, since: now, network: asker.network)
        }
    }

    /// Hands it out and forgets it: whatever comes of it, it is not taken again.
    func take(for asker: Asker, _ now: Instant) -> [UInt8]? {
        let open = all.withLock { $0.removeValue(forKey: asker.name) }
        guard let open, open.since.seconds(to: now) < Self.seconds else { return nil }
        return open.bytes
    }

    var count: Int { all.withLock { $0.count } }

    private static func makeRoom(_ all: inout [[UInt8]: Open], _ now: Instant) {
        all = all.filter { $0.value.since.seconds(to: now) < seconds }
        guard all.count >= room else { return }
        let byNetwork = Dictionary(grouping: all.values, by: \.network).mapValues(\.count)
        let busiest = byNetwork.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
        all = all.filter { $0.value.network != busiest }
    }
}

extension Office {
    /// What the next passkey of this browser has to sign.
    package func newChallenge(for asker: Challenges.Asker) -> [UInt8] {
        let bytes = world.randomBytes(Challenges.length)
        challenges.open(bytes, for: asker, world.now())
        return bytes
    }
}
