import CArgon2

/// Argon2id by the system's library, as the text that its authors standardised (PHC).
enum PasswordHash {
    private static let length = 32
    private static let saltLength = 16

    static func make(
        of password: [UInt8], salt: [UInt8], _ cost: PasswordCost
    ) throws -> String {
        let room = argon2_encodedlen(
            cost.rounds, cost.kibibytes, cost.lanes, UInt32(saltLength), UInt32(length), Argon2_id)
        var text = [CChar](repeating: 0, count: Int(clamping: room))
        let code = argon2id_hash_encoded(
            cost.rounds, cost.kibibytes, cost.lanes, password, password.count, salt, salt.count,
            length, &text, text.count)
        guard code == ARGON2_OK.rawValue else { throw PasswordFault.hashingBroke(code: code) }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Compares in constant time, inside the library.
    static func matches(_ stored: String, _ password: [UInt8]) throws -> Bool {
        let code = stored.withCString { argon2id_verify($0, password, password.count) }
        switch code {
        case ARGON2_OK.rawValue: return true
        case ARGON2_VERIFY_MISMATCH.rawValue: return false
        default: throw PasswordFault.hashingBroke(code: code)
        }
    }
}

/// What can go wrong with checking a password, apart from its being wrong.
package enum PasswordFault: Error, Equatable {
    /// Too many wait already; the answer is to come back in a moment (trust 3.8).
    case busy
    case hashingBroke(code: Int32)
    /// The stored hash cannot be opened: another pepper, or a damaged row.
    case sealBroken
}
