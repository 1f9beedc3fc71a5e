package import Casework
package import Crypto

/// A mark in a browser that an account signed in from before, so that strangers' wrong guesses
/// cannot shut its owner out (trust 3.8). It opens nothing by itself.
package struct KnownDevice: Sendable, Hashable {
    package let cookieValue: String
    let name: String

    package init(of account: ID<Account>, _ world: World, _ key: SymmetricKey) {
        let name = HexDigits.text(of: world.randomBytes(16))
        let mark = HMAC<SHA256>.authenticationCode(for: Self.text(account, name), using: key)
        self.name = name
        cookieValue = name + HexDigits.text(of: mark)
    }

    /// Nil unless the mark was made for that account.
    package init?(cookieValue: String, of account: ID<Account>, _ key: SymmetricKey) {
        let name = String(cookieValue.prefix(32))
        guard let mark = HexDigits.bytes(of: String(cookieValue.dropFirst(32)), count: 32),
            HMAC<SHA256>.isValidAuthenticationCode(
                mark, authenticating: Self.text(account, name), using: key)
        else { return nil }
        self.name = name
        self.cookieValue = cookieValue
    }

    private static func text(_ account: ID<Account>, _ name: String) -> [UInt8] {
        Array("\(account) \(name)".utf8)
    }
}
