package import Credentials
import Crypto
import CryptoExtras
import Foundation

/// An authenticator made of software, which can also be told to answer wrongly.
package struct SoftAuthenticator {
    package enum Kind: CaseIterable, Sendable {
        case es256, edDSA, rs256
    }

    private enum Key {
        case es256(P256.Signing.PrivateKey)
        case edDSA(Curve25519.Signing.PrivateKey)
        case rs256(_RSA.Signing.PrivateKey)
    }

    package let credential: [UInt8] = (0..<32).map { _ in .random(in: 0...255) }
    private let key: Key

    package init(_ kind: Kind) throws {
        key =
            switch kind {
            case .es256: .es256(P256.Signing.PrivateKey())
            case .edDSA: .edDSA(Curve25519.Signing.PrivateKey())
            case .rs256: .rs256(try _RSA.Signing.PrivateKey(keySize: .bits2048))
            }
    }

    /// The public half, as authenticators write it.
    package func publicKey() throws -> [UInt8] {
        switch key {
        case .es256(let key):
            let point = Array(key.publicKey.x963Representation.dropFirst())
            return CBORWriting.bytes(
                .map([
                    .integer(1): .integer(2), .integer(3): .integer(-7), .integer(-1): .integer(1),
                    .integer(-2): .bytes(Array(point.prefix(32))),
                    .integer(-3): .bytes(Array(point.dropFirst(32))),
                ]))
        case .edDSA(let key):
            return CBORWriting.bytes(
                .map([
                    .integer(1): .integer(1), .integer(3): .integer(-8), .integer(-1): .integer(6),
                    .integer(-2): .bytes(Array(key.publicKey.rawRepresentation)),
                ]))
        case .rs256(let key):
            let numbers = try key.publicKey.getKeyPrimitives()
            return CBORWriting.bytes(
                .map([
                    .integer(1): .integer(3), .integer(3): .integer(-257),
                    .integer(-1): .bytes(Array(numbers.modulus)),
                    .integer(-2): .bytes(Array(numbers.publicExponent)),
                ]))
        }
    }

    package func sign(_ bytes: [UInt8]) throws -> [UInt8] {
        switch key {
        case .es256(let key): Array(try key.signature(for: bytes).derRepresentation)
        case .edDSA(let key): Array(try key.signature(for: bytes))
        case .rs256(let key):
            Array(
                try key.signature(
                    for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5
                ).rawRepresentation)
        }
    }
}

/// What is answered, each part of which a test may change before it is signed.
package struct Answered {
    package static let site = RelyingParty(
        id: "conference.example.org", origin: "https://conference.example.org")
    package static let challenge = [UInt8](0..<32)
    package static let owner = [UInt8](repeating: 9, count: 32)

    package var type = "webauthn.get"
    package var challenge = Answered.challenge
    package var origin = Answered.site.origin
    package var crossOrigin: String? = "false"
    package var more = ""
    package var party = Answered.site.id
    package var flags: UInt8 = 0x05
    package var count: UInt32 = 7
    package var newKey: [UInt8] = []
    package var trailing: [UInt8] = []
    package var owner: [UInt8]? = Answered.owner

    package init() {}

    package var clientData: [UInt8] {
        let cross = crossOrigin.map { ",\"crossOrigin\":\($0)" } ?? ""
        let text =
            "{\"type\":\"\(type)\",\"challenge\":\"\(Base64URL.text(of: challenge))\","
            + "\"origin\":\"\(origin)\"\(cross)\(more)}"
        return Array(text.utf8)
    }

    package var authenticatorData: [UInt8] {
        Array(SHA256.hash(data: Array(party.utf8))) + [flags]
            + withUnsafeBytes(of: count.bigEndian) { Array($0) } + newKey + trailing
    }

    package func shown(by authenticator: SoftAuthenticator) throws -> PasskeyShowing {
        let signed = authenticatorData + Array(SHA256.hash(data: clientData))
        return PasskeyShowing(
            credential: authenticator.credential, clientData: clientData,
            authenticatorData: authenticatorData, signature: try authenticator.sign(signed),
            owner: owner)
    }

    /// The bytes that stand for a new key.
    package static func newKey(_ credential: [UInt8], _ publicKey: [UInt8]) -> [UInt8] {
        let count = UInt16(clamping: credential.count)
        return [UInt8](repeating: 0, count: 16) + [UInt8(count >> 8), UInt8(count & 0xFF)]
            + credential + publicKey
    }

    package static func making(_ authenticator: SoftAuthenticator) throws -> Answered {
        var answered = Answered()
        answered.type = "webauthn.create"
        answered.flags = 0x45
        answered.newKey = newKey(authenticator.credential, try authenticator.publicKey())
        return answered
    }

    package func made(by authenticator: SoftAuthenticator) -> PasskeyMaking {
        PasskeyMaking(
            credential: authenticator.credential, clientData: clientData,
            attestation: CBORWriting.bytes(
                .map([
                    .text("fmt"): .text("none"), .text("attStmt"): .map([:]),
                    .text("authData"): .bytes(authenticatorData),
                ])))
    }
}
