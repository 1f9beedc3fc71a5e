/// How dear it is to try one password: rounds, memory and lanes of Argon2id.
package struct PasswordCost: Sendable, Hashable {
    package let rounds: UInt32
    package let kibibytes: UInt32
    package let lanes: UInt32

    package init(rounds: UInt32, kibibytes: UInt32, lanes: UInt32) {
        self.rounds = max(rounds, 1)
        self.kibibytes = max(kibibytes, 8)
        self.lanes = max(lanes, 1)
    }

    /// About 0.4 seconds on one core (trust 3.1).
    package static let standard = PasswordCost(rounds: 3, kibibytes: 65_536, lanes: 1)

    /// For tests only: no protection at all.
    package static let cheap = PasswordCost(rounds: 1, kibibytes: 8, lanes: 1)
}

extension PasswordCost {
    /// Reads the cost out of a stored hash: `$argon2id$v=19$m=65536,t=3,p=1$salt$hash`.
    init?(of stored: String) {
        let parts = stored.split(separator: "$", omittingEmptySubsequences: true)
        guard parts.count == 5, parts[0] == "argon2id" else { return nil }
        var figures: [Substring: UInt32] = [:]
        for pair in parts[2].split(separator: ",") {
            let halves = pair.split(separator: "=")
            guard halves.count == 2, let figure = UInt32(halves[1]) else { return nil }
            figures[halves[0]] = figure
        }
        guard let rounds = figures["t"], let memory = figures["m"], let lanes = figures["p"] else {
            return nil
        }
        self.init(rounds: rounds, kibibytes: memory, lanes: lanes)
    }

    /// Whether a hash of this cost should be made anew now that `wanted` is the standard.
    func isBelow(_ wanted: PasswordCost) -> Bool {
        rounds < wanted.rounds || kibibytes < wanted.kibibytes
    }
}
