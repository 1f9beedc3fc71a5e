/// By what a person last showed that she is who she says, and when.
package struct Proof: Sendable, Hashable {
    /// The weakest first.
    package enum Factor: String, Sendable, Hashable, Codable, CaseIterable {
        case password
        /// A password and the six digits of an app, or one of the codes kept for when it is lost.
        case timeCode
        /// A key that answers to this service's own address alone, so that no copy of the sign-in
        /// page can ask for it (trust 3.3).
        case passkey
    }

    package let factor: Factor
    package let at: Instant

    package init(_ factor: Factor, at moment: Instant) {
        self.factor = factor
        at = moment
    }

    /// How long a proof opens what only a fresh one does (trust 3.10).
    package static let freshSeconds: Int64 = 300

    /// Whether it was just given, and with a passkey, or with a factor that may stand in for one.
    package func isFresh(at now: Instant, standingIn: Set<Factor> = []) -> Bool {
        let age = at.seconds(to: now)
        guard (0..<Self.freshSeconds).contains(age) else { return false }
        return factor == .passkey || standingIn.contains(factor)
    }
}
