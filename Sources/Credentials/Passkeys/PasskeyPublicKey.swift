import Crypto
import CryptoExtras
import Foundation

/// The public half of a passkey, in one of the three ways that authenticators sign.
enum PasskeyPublicKey {
    case es256(P256.Signing.PublicKey)
    case edDSA(Curve25519.Signing.PublicKey)
    case rs256(_RSA.Signing.PublicKey)

    /// Reads the key as authenticators write it, with exactly the entries of its kind.
    init(_ bytes: some Collection<UInt8>) throws(PasskeyRefusal) {
        let entries: [CBORKey: CBOR]
        do {
            entries = try CBORReader.map(bytes)
        } catch {
            throw .keyUnreadable(error)
        }
        guard let algorithm = entries[.integer(3)]?.integer else { throw .keyMalformed }
        switch algorithm {
        case -7: self = .es256(try Self.es256(entries))
        case -8: self = .edDSA(try Self.edDSA(entries))
        case -257: self = .rs256(try Self.rs256(entries))
        default: throw .algorithmNotOffered
        }
    }

    private static func es256(
        _ entries: [CBORKey: CBOR]
    ) throws(PasskeyRefusal) -> P256.Signing.PublicKey {
        guard entries[.integer(1)]?.integer == 2, entries[.integer(-1)]?.integer == 1 else {
            throw .keyDoesNotFitAlgorithm
        }
        guard let x = entries[.integer(-2)]?.bytes, let y = entries[.integer(-3)]?.bytes,
            x.count == 32, y.count == 32, entries.count == 5,
            let key = try? P256.Signing.PublicKey(x963Representation: [4] + x + y)
        else { throw .keyMalformed }
        return key
    }

    private static func edDSA(
        _ entries: [CBORKey: CBOR]
    ) throws(PasskeyRefusal) -> Curve25519.Signing.PublicKey {
        guard entries[.integer(1)]?.integer == 1, entries[.integer(-1)]?.integer == 6 else {
            throw .keyDoesNotFitAlgorithm
        }
        guard let x = entries[.integer(-2)]?.bytes, x.count == 32, entries.count == 4,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: x)
        else { throw .keyMalformed }
        return key
    }

    /// 2048 to 4096 bits, with the one exponent that everybody uses.
    private static func rs256(
        _ entries: [CBORKey: CBOR]
    ) throws(PasskeyRefusal) -> _RSA.Signing.PublicKey {
        guard entries[.integer(1)]?.integer == 3 else { throw .keyDoesNotFitAlgorithm }
        guard let modulus = entries[.integer(-1)]?.bytes, (256...512).contains(modulus.count),
            modulus.first.map({ $0 >= 0x80 }) == true, modulus.last.map({ $0 & 1 == 1 }) == true,
            entries[.integer(-2)]?.bytes == [1, 0, 1], entries.count == 4,
            let key = try? _RSA.Signing.PublicKey(n: modulus, e: [1, 0, 1] as [UInt8])
        else { throw .keyMalformed }
        return key
    }
}

extension PasskeyPublicKey {
    func check(_ signature: [UInt8], of signed: [UInt8]) throws(PasskeyRefusal) {
        guard try isValid(signature, of: signed) else { throw .signatureWrong }
    }

    private func isValid(
        _ signature: [UInt8], of signed: [UInt8]
    ) throws(PasskeyRefusal) -> Bool {
        switch self {
        case .es256(let key):
            guard signature.count <= 72,
                let parts = try? P256.Signing.ECDSASignature(derRepresentation: signature)
            else { throw .signatureMalformed }
            return key.isValidSignature(parts, for: signed)
        case .edDSA(let key):
            guard signature.count == 64 else { throw .signatureMalformed }
            return key.isValidSignature(signature, for: signed)
        case .rs256(let key):
            guard signature.count == key.keySizeInBits / 8 else { throw .signatureMalformed }
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature),
                for: SHA256.hash(data: signed), padding: .insecurePKCS1v1_5)
        }
    }
}
