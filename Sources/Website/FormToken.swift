import Crypto
import UseCases

/// What a form carries to show that this service made it for this browser (trust 3.6).
///
/// Under the mask it is the same for a whole session; the mask is new on each page, so that a page
/// that is sent compressed does not give the token away bit by bit (ux 3.3).
enum FormToken {
    private static let length = 32

    static func text(secret: [UInt8], mask: [UInt8]) -> String {
        HexDigits.text(of: mask + zip(mask, mark(secret)).map { $0 ^ $1 })
    }

    static func isGenuine(_ text: String, secret: [UInt8]) -> Bool {
        guard let bytes = HexDigits.bytes(of: text, count: length * 2) else { return false }
        let mark = zip(bytes.prefix(length), bytes.dropFirst(length)).map { $0 ^ $1 }
        return HMAC<SHA256>.isValidAuthenticationCode(
            mark, authenticating: purpose, using: SymmetricKey(data: secret))
    }

    /// The secret of a browser that has no session: it comes of a cookie and a key of ours.
    static func doorSecret(_ cookie: String, _ key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(cookie.utf8), using: key))
    }

    private static let purpose = Array("form".utf8)

    private static func mark(_ secret: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: purpose, using: SymmetricKey(data: secret)))
    }
}
