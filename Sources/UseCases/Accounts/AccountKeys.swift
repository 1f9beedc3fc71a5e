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

    package init(from key: SymmetricKey) {
        pepper = Self.key(for: "password pepper", from: key)
        device = Self.key(for: "known device", from: key)
        door = Self.key(for: "sign-in form", from: key)
        kept = Self.key(for: "kept request", from: key)
    }

    private static func key(for purpose: String, from key: SymmetricKey) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Data("openmarac accounts 1 \(purpose)".utf8),
            outputByteCount: 32)
    }
}
