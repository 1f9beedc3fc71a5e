import Casework
import Crypto
import Foundation

/// The hash of a password, sealed under the pepper and for its own account only.
package struct SealedPassword: Sendable {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(sealing hash: String, of account: ID<Account>, _ pepper: SymmetricKey) throws {
        let box = try AES.GCM.seal(
            Data(hash.utf8), using: pepper, authenticating: Data(account.description.utf8))
        guard let combined = box.combined else { throw PasswordFault.sealBroken }
        bytes = Array(combined)
    }

    func hash(of account: ID<Account>, _ pepper: SymmetricKey) throws -> String {
        let opened = try? AES.GCM.open(
            try AES.GCM.SealedBox(combined: Data(bytes)), using: pepper,
            authenticating: Data(account.description.utf8))
        guard let opened else { throw PasswordFault.sealBroken }
        return String(decoding: opened, as: UTF8.self)
    }
}
