package import Crypto
import Foundation

/// The keys that guard sign-in, each for one purpose, all drawn from one key of the key ring.
package struct AccountKeys: Sendable {
    /// Seals the hashes of passwords: a stolen database alone gives nothing to crack (trust 3.1).
    package let pepper: SymmetricKey
    /// Marks the browsers that an account has signed in from before (trust 3.8).
    package let device: SymmetricKey
    /// Makes the token of the sign-in form, when there is no session yet.
    package let door: SymmetricKey
    /// Seals requests kept for after the sign-in (ux 1.5).
    package let kept: SymmetricKey

    /// Seals the secrets of apps for codes (trust 3.2).
    let codes: SymmetricKey
    /// Makes the name by which an authenticator knows an account: it says nothing about her.
    let owners: SymmetricKey
    /// Makes the mark of a network, from which no address can be found.
    package let networks: SymmetricKey

    package init(from key: SymmetricKey) {
        pepper = Self.key(for: "password pepper", from: key)
        device = Self.key(for: "known device", from: key)
        door = Self.key(for: "sign-in form", from: key)
        kept = Self.key(for: "kept request", from: key)
        codes = Self.key(for: "time codes", from: key)
        owners = Self.key(for: "passkey owners", from: key)
        networks = Self.key(for: "networks", from: key)
    }

    private static func key(for purpose: String, from key: SymmetricKey) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Data("openmarac accounts 1 \(purpose)".utf8),
            outputByteCount: 32)
    }
}
