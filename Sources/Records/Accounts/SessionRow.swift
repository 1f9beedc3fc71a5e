package import Casework

/// A browser that somebody signed in with, as the table of sessions keeps it.
///
/// The token itself is only in the browser's cookie: the table holds its SHA-256 (trust 3.5).
package struct SessionRow: Sendable, Hashable {
    package let tokenHash: [UInt8]
    package let account: ID<Account>
    package let area: ID<Area>
    /// What the tokens of her forms are made from.
    package let secret: [UInt8]
    package let begunAt: Instant
    package let seenAt: Instant
    /// Whether she pressed Hide; nothing is shown until she gives her password again (ux 1.4).
    package let isLocked: Bool
    /// Where she was when she pressed Hide.
    package let place: String
    /// What she last showed that she is herself with, and when.
    package let proof: Proof
    package let whereabouts: Whereabouts

    package init(
        tokenHash: [UInt8], account: ID<Account>, area: ID<Area>, secret: [UInt8],
        begunAt: Instant, seenAt: Instant, isLocked: Bool = false, place: String = "",
        proof: Proof, whereabouts: Whereabouts = Whereabouts()
    ) {
        self.tokenHash = tokenHash
        self.account = account
        self.area = area
        self.secret = secret
        self.begunAt = begunAt
        self.seenAt = seenAt
        self.isLocked = isLocked
        self.place = place
        self.proof = proof
        self.whereabouts = whereabouts
    }
}

/// Which sort of browser a request came from and out of which network.
///
/// The network is a mark that only this installation can make, never an address.
package struct Whereabouts: Sendable, Hashable {
    /// Such as `Firefox on Windows`.
    package let browser: String
    package let network: String

    package init(browser: String = "", network: String = "") {
        self.browser = browser
        self.network = network
    }
}

extension SessionRow: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "session of \(account)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
