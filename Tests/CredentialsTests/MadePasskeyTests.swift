import Crypto
import SoftKeys
import Testing

@testable import Credentials

struct MadePasskeyTests {
    private let checks = PasskeyChecks(site: Answered.site, challenge: Answered.challenge)

    private func refusal(_ change: (inout Answered, SoftAuthenticator) throws -> Void) throws
        -> PasskeyRefusal?
    {
        let authenticator = try SoftAuthenticator(.es256)
        var making = try Answered.making(authenticator)
        try change(&making, authenticator)
        do throws(PasskeyRefusal) {
            _ = try checks.make(making.made(by: authenticator))
            return nil
        } catch {
            return error
        }
    }

    @Test func `what is wrong with a new passkey is said`() throws {
        #expect(try refusal { made, _ in made.type = "webauthn.get" } == .wrongType)
        #expect(try refusal { made, _ in made.challenge[3] ^= 4 } == .wrongChallenge)
        #expect(try refusal { made, _ in made.flags = 0x41 } == .nobodyVerified)
        #expect(try refusal { made, _ in (made.flags, made.newKey) = (0x05, []) } == .keyIsMissing)
        let another = try refusal { made, soft in
            made.newKey = Answered.newKey(
                [UInt8](repeating: 5, count: 32), try soft.publicKey())
        }
        #expect(another == .credentialDiffers)
        let short = try refusal { made, soft in
            made.newKey = Answered.newKey([1, 2, 3], try soft.publicKey())
        }
        #expect(short == .credentialTooShort)
        let long = try refusal { made, soft in
            made.newKey = Answered.newKey(
                [UInt8](repeating: 5, count: 1024), try soft.publicKey())
        }
        #expect(long == .credentialTooLong)
    }

    @Test(
        arguments: [
            ([.integer(1): .integer(2), .integer(3): .integer(-35)], .algorithmNotOffered),
            ([.integer(1): .integer(2)], .keyMalformed),
            ([.integer(1): .integer(3), .integer(3): .integer(-7)], .keyDoesNotFitAlgorithm),
            ([.integer(1): .integer(2), .integer(3): .integer(-8)], .keyDoesNotFitAlgorithm),
            ([.integer(1): .integer(2), .integer(3): .integer(-257)], .keyDoesNotFitAlgorithm),
            (
                [
                    .integer(1): .integer(2), .integer(3): .integer(-7), .integer(-1): .integer(1),
                    .integer(-2): .bytes([UInt8](repeating: 1, count: 32)),
                    .integer(-3): .bytes([UInt8](repeating: 1, count: 32)),
                ], .keyMalformed
            ),
            (
                [
                    .integer(1): .integer(1), .integer(3): .integer(-8), .integer(-1): .integer(6),
                    .integer(-2): .bytes([1]),
                ], .keyMalformed
            ),
            (
                [
                    .integer(1): .integer(3), .integer(3): .integer(-257),
                    .integer(-1): .bytes([UInt8](repeating: 0xFF, count: 256)),
                    .integer(-2): .bytes([3]),
                ], .keyMalformed
            ),
            (
                [
                    .integer(1): .integer(3), .integer(3): .integer(-257),
                    .integer(-1): .bytes([UInt8](repeating: 0xFF, count: 128)),
                    .integer(-2): .bytes([1, 0, 1]),
                ], .keyMalformed
            ),
        ] as [([CBORKey: CBOR], PasskeyRefusal)])
    func `a key that is not of one of the three kinds is refused`(
        _ entries: [CBORKey: CBOR], _ reason: PasskeyRefusal
    ) {
        #expect(throws: reason) { try PasskeyPublicKey(CBORWriting.bytes(.map(entries))) }
    }

    @Test func `what the maker says of its authenticator is read and not believed`() throws {
        let authenticator = try SoftAuthenticator(.es256)
        let making = try Answered.making(authenticator)
        let made = PasskeyMaking(
            credential: authenticator.credential, clientData: making.clientData,
            attestation: CBORWriting.bytes(
                .map([
                    .text("fmt"): .text("packed"),
                    .text("attStmt"): .map([
                        .text("alg"): .integer(-7), .text("sig"): .bytes([1]),
                        .text("x5c"): .array([.bytes([2])]),
                    ]), .text("authData"): .bytes(making.authenticatorData),
                ])))
        #expect(try checks.make(made).credential == authenticator.credential)
    }

    @Test func `an envelope that is none is refused`() {
        let made = PasskeyMaking(
            credential: [1], clientData: Answered.makingWords,
            attestation: CBORWriting.bytes(.map([.text("fmt"): .text("none")])))
        #expect(throws: PasskeyRefusal.attestationMalformed) { try checks.make(made) }
    }
}

extension Answered {
    static var makingWords: [UInt8] {
        var answered = Answered()
        answered.type = "webauthn.create"
        return answered.clientData
    }
}
