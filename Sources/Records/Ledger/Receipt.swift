import Crypto

/// That the ledger had so many entries and this hash at a moment, signed: a few lines that hold no
/// personal data and can be kept anywhere.
///
/// Whoever keeps one can show, years later, whether the ledger still begins with the same entries:
/// a chain that was rewritten or cut has another hash there, or none (R5). The format is described
/// in docs/ledger.md, for verifiers other than ours.
package struct Receipt: Sendable, Hashable {
    package let entries: Int64
    package let hash: [UInt8]
    /// In UTC, to the second: `2026-11-22T09:30:00Z`.
    package let time: String
    package let key: [UInt8]
    package let signature: [UInt8]

    /// Who signed: a name that follows from the key.
    package var origin: String { Self.origin(of: key) }

    static func origin(of key: [UInt8]) -> String {
        let name = SHA256.hash(data: key).prefix(8)
        return "marac-" + String(decoding: Hexadecimal.digits(of: Array(name)), as: UTF8.self)
    }

    /// The lines as they are kept and printed; each ends with a line feed.
    package var text: String { signedText + "signature: \(Self.digits(signature))\n" }

    /// What is signed: all lines before the signature.
    private var signedText: String {
        """
        OpenMARAC receipt 1
        origin: \(origin)
        entries: \(entries)
        hash: \(Self.digits(hash))
        time: \(time)
        key: \(Self.digits(key))

        """
    }

    static func digits(_ bytes: [UInt8]) -> String {
        String(decoding: Hexadecimal.digits(of: bytes), as: UTF8.self)
    }

    /// Whether the key that it names signed it, so that none of it was changed since.
    package var isGenuine: Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else {
            return false
        }
        return key.isValidSignature(signature, for: Array(signedText.utf8))
    }
}

extension Receipt {
    init(of head: LedgerHead, time: String, signedWith key: Curve25519.Signing.PrivateKey) throws {
        let unsigned = Receipt(
            entries: head.position, hash: head.hash, time: time,
            key: Array(key.publicKey.rawRepresentation), signature: [])
        let signature = try key.signature(for: Array(unsigned.signedText.utf8))
        self.init(
            entries: head.position, hash: head.hash, time: time, key: unsigned.key,
            signature: Array(signature))
    }

    /// Reads the seven lines; spaces at the ends of lines and blank lines around them are passed
    /// over, as when they were copied from a page. Nil when they are not a receipt.
    package init?(_ text: String) {
        // By scalars: to Swift a carriage return and a line feed are one character.
        let lines = text.unicodeScalars.split(separator: "\n").map(Self.trimmed)
            .filter { !$0.isEmpty }
        guard lines.count == 7, lines.first == "OpenMARAC receipt 1" else { return nil }
        let names = ["origin", "entries", "hash", "time", "key", "signature"]
        var values: [String] = []
        for (name, line) in zip(names, lines.dropFirst()) {
            guard line.hasPrefix(name + ": ") else { return nil }
            values.append(String(line.dropFirst(name.count + 2)))
        }
        self.init(values)
    }

    private init?(_ values: [String]) {
        guard values.count == 6, let entries = Int64(values[1]), entries > 0,
            "\(entries)" == values[1], let hash = Self.bytes(values[2], 32),
            Self.isTime(values[3]), let key = Self.bytes(values[4], 32),
            let signature = Self.bytes(values[5], 64), values[0] == Self.origin(of: key)
        else { return nil }
        self.init(entries: entries, hash: hash, time: values[3], key: key, signature: signature)
    }

    private static func bytes(_ digits: String, _ count: Int) -> [UInt8]? {
        guard digits == digits.lowercased(), let bytes = Hexadecimal.bytes(of: Array(digits.utf8)),
            bytes.count == count
        else { return nil }
        return bytes
    }

    private static func isTime(_ text: String) -> Bool {
        let shape = Array("0000-00-00T00:00:00Z".utf8)
        return text.utf8.count == shape.count
            && zip(text.utf8, shape).allSatisfy { byte, wanted in
                wanted == 0x30 ? (0x30...0x39).contains(byte) : byte == wanted
            }
    }

    private static func trimmed(_ line: Substring.UnicodeScalarView) -> String {
        let blank: Set<Unicode.Scalar> = [" ", "\t", "\r"]
        var line = line
        while let first = line.first, blank.contains(first) { line = line.dropFirst() }
        while let last = line.last, blank.contains(last) { line = line.dropLast() }
        return String(line)
    }
}

extension Receipt {
    /// The signing key as people compare it.
    package var keyDigits: String { Self.digits(key) }
}
