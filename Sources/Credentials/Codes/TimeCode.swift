import Crypto

/// Six digits that an app makes of a secret and the time (RFC 6238, SHA-1, half a minute).
package struct TimeCode: Sendable {
    package static let secretLength = 20
    package static let seconds: Int64 = 30

    private let secret: [UInt8]

    package init(secret: [UInt8]) {
        self.secret = secret
    }

    /// Which half minute a moment is in, counted from 1970.
    package static func step(at seconds: Int64) -> Int64 { max(seconds, 0) / Self.seconds }

    /// The number of one half minute, with as many digits as asked for, at most nine.
    package func digits(at step: Int64, count: Int = 6) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let mark = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let start = Int(mark.last.map { $0 & 0x0F } ?? 0)
        let number = mark.dropFirst(start).prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let modulus = (0..<min(max(count, 1), 9)).reduce(UInt32(1)) { power, _ in power * 10 }
        let digits = String((number & 0x7FFF_FFFF) % modulus)
        return String(repeating: "0", count: max(count - digits.count, 0)) + digits
    }

    /// The half minute that the code is of, when it is this one and later than the last that was
    /// used: a code is good for its own half minute and once (trust 3.2).
    package func step(of typed: String, at seconds: Int64, after last: Int64) -> Int64? {
        let step = Self.step(at: seconds)
        let wanted = SHA256.hash(data: Array(digits(at: step).utf8))
        let given = SHA256.hash(data: typed.utf8.filter { $0 != 0x20 })
        return wanted == given && step > last ? step : nil
    }

    /// The address that apps read. It is shown as text: no page of ours links out of the service.
    package func address(service: String, userName: String) -> String {
        let label = Self.escaped(service) + ":" + Self.escaped(userName)
        return "otpauth://totp/\(label)?secret=\(Base32.text(of: secret))"
            + "&issuer=\(Self.escaped(service))&algorithm=SHA1&digits=6&period=30"
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
            if isPlain { return String(decoding: [byte], as: UTF8.self) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
