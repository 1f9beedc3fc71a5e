import Crypto
import SoftKeys
import Testing

@testable import Credentials

/// Ten thousand inputs for each decoder, made by changing good ones in a way that is the same every
/// time. Whatever comes in, they answer and do not end the program.
struct DeterministicMutationTests {
    private static let count = 10_000

    @Test func `the compact notation`() throws {
        let seed = try Answered.making(SoftAuthenticator(.rs256))
            .made(by: SoftAuthenticator(.es256)).attestation
        each(seed) { bytes in
            guard let value = try? CBORReader.value(bytes) else { return }
            // What is read can be written again and is then read as the same.
            #expect((try? CBORReader.value(CBORWriting.bytes(value))) == value)
        }
    }

    @Test func `public keys`() throws {
        each(try SoftAuthenticator(.es256).publicKey()) { _ = try? PasskeyPublicKey($0) }
    }

    @Test func `what the authenticator says`() throws {
        let soft = try SoftAuthenticator(.es256)
        each(try Answered.making(soft).authenticatorData) { _ = try? AuthenticatorData($0) }
    }

    @Test func `what the browser says`() {
        let checks = PasskeyChecks(site: Answered.site, challenge: Answered.challenge)
        each(Answered().clientData) { bytes in
            guard let read = try? ClientData(bytes) else { return }
            _ = try? read.check(.showing, challenge: checks.challenge, checks.site)
        }
    }

    @Test func `codes that are typed`() {
        each(Array(RecoveryCode(bytes: [UInt8](0..<16)).text.utf8)) { bytes in
            _ = RecoveryCode(typed: String(decoding: bytes, as: UTF8.self))
            _ = Base64URL.bytes(of: String(decoding: bytes, as: UTF8.self), longest: 64)
        }
    }

    private func each(_ seed: [UInt8], _ body: ([UInt8]) -> Void) {
        var chance = Lottery()
        for _ in 0..<Self.count { body(chance.changed(seed)) }
    }
}

/// Chance that is the same at every run.
private struct Lottery: RandomNumberGenerator {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    /// Up to four changes: a byte altered, taken out, put in, the rest cut off, a run said twice.
    mutating func changed(_ seed: [UInt8]) -> [UInt8] {
        var bytes = seed
        for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &self)
            switch Int.random(in: 0..<6, using: &self) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 1: bytes[place] = .random(in: 0...255, using: &self)
            case 2: bytes.remove(at: place)
            case 3: bytes.insert(.random(in: 0...255, using: &self), at: place)
            case 4: bytes.removeSubrange(place...)
            default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
            }
        }
        return bytes
    }
}
