import Testing

@testable import Credentials

struct CodeTests {
    private let secret = Array("12345678901234567890".utf8)

    /// The test vectors of RFC 6238, appendix B, for SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func `the digits are those of the standard`(_ seconds: Int64, _ digits: String) {
        let code = TimeCode(secret: secret)
        #expect(code.digits(at: TimeCode.step(at: seconds), count: 8) == digits)
        #expect(code.digits(at: TimeCode.step(at: seconds)) == String(digits.suffix(6)))
    }

    /// The test values of RFC 4226, appendix D.
    @Test func `the first ten are those of the older standard`() {
        let wanted = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ]
        let code = TimeCode(secret: secret)
        #expect((0..<10).map { code.digits(at: $0) } == wanted)
    }

    @Test func `a code is good in its own half minute and once`() {
        let code = TimeCode(secret: secret)
        let now: Int64 = 1_000_020
        let digits = code.digits(at: TimeCode.step(at: now))
        let step = code.step(of: digits, at: now, after: 0)
        #expect(step == TimeCode.step(at: now))
        #expect(code.step(of: digits, at: now + 9, after: 0) == step)
        #expect(code.step(of: digits, at: now, after: TimeCode.step(at: now)) == nil)
        for away: Int64 in [-31, -30, 30, 31, 60] {
            #expect(code.step(of: digits, at: now + away, after: 0) == nil)
        }
        #expect(code.step(of: "\(digits.prefix(3)) \(digits.suffix(3))", at: now, after: 0) == step)
        #expect(code.step(of: "", at: now, after: 0) == nil)
        #expect(TimeCode(secret: [1]).step(of: digits, at: now, after: 0) == nil)
    }

    /// The test vectors of RFC 4648, without their padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
        ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
    func `letters for apps are those of the standard`(_ plain: String, _ letters: String) {
        #expect(Base32.text(of: plain.utf8) == letters)
        let count = plain.utf8.count
        #expect(Base32.bytes(of: letters, count: count).map(Array.init) == Array(plain.utf8))
        #expect(Base32.bytes(of: letters, count: count + 1) == nil)
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
        ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
    ])
    func `letters for browsers are those of the standard`(_ plain: String, _ letters: String) {
        #expect(Base64URL.text(of: plain.utf8) == letters)
        #expect(Base64URL.bytes(of: letters, longest: 100) == Array(plain.utf8))
    }

    @Test(arguments: ["Z", "Zh", "Zm9", "Zg==", "Zg=", "Z+8", "Zm 8", "Zm8\n", "Zm9vYg!", "é"])
    func `letters that mean nothing are refused`(_ text: String) {
        #expect(Base64URL.bytes(of: text, longest: 100) == nil)
    }

    @Test func `a recovery code is read however it was typed`() throws {
        let code = RecoveryCode(bytes: [UInt8](0..<16))
        let read = RecoveryCode(typed: " " + code.text.lowercased().replacing(" ", with: "-"))
        #expect(try #require(read).hash == code.hash)
        #expect(RecoveryCode(typed: code.text + "A") == nil)
        #expect(RecoveryCode(typed: "") == nil)
        #expect("\(code)" == "•••")
    }

    @Test func `the address for an app names service and person`() {
        let address = TimeCode(secret: secret).address(service: "Our place", userName: "d.o@x")
        #expect(
            address == "otpauth://totp/Our%20place:d.o%40x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Our%20place&algorithm=SHA1&digits=6&period=30")
    }

    @Test(arguments: [
        (
            "https://conference.example.org", "conference.example.org",
            "https://conference.example.org"
        ),
        (
            "https://Conference.Example.org:443/", "conference.example.org",
            "https://conference.example.org"
        ),
        ("https://a.example:8443", "a.example", "https://a.example:8443"),
        ("http://localhost:8080", "localhost", "http://localhost:8080"),
    ])
    func `a public address is read`(_ text: String, _ host: String, _ origin: String) {
        #expect(RelyingParty(publicAddress: text) == RelyingParty(id: host, origin: origin))
    }

    @Test(arguments: [
        "", "conference.example.org", "http://conference.example.org", "https://127.0.0.1",
        "https://a.example/path", "https://a.example:99999", "https://a..example",
        "https://-a.example",
        "https://a.example:1:2", "https://user@a.example", "ftp://a.example", "https://[::1]",
    ])
    func `an address that no passkey can be bound to is refused`(_ text: String) {
        #expect(RelyingParty(publicAddress: text) == nil)
    }
}
