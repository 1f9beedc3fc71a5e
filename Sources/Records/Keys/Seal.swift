import Crypto

/// AES-256-GCM around padded words, bound to the one place where they belong.
///
/// Sealed bytes are: 1 (this format), nonce (12), ciphertext, tag (16). What is sealed is the
/// words' length (4 bytes, big end first), the words, and zeros up to a multiple of 64 bytes, so
/// that the length of a body does not tell a word from a sentence.
enum Seal {
    /// The sealed bytes were changed, belong elsewhere, or were sealed with another key.
    struct Broken: Error {}

    static func close(
        _ words: [UInt8], with key: SymmetricKey, nonce: AES.GCM.Nonce = AES.GCM.Nonce(),
        at place: [UInt8]
    ) throws -> [UInt8] {
        let box = try AES.GCM.seal(padded(words), using: key, nonce: nonce, authenticating: place)
        return [format] + Array(nonce) + box.ciphertext + box.tag
    }

    static func open(
        _ sealed: [UInt8], with key: SymmetricKey, at place: [UInt8]
    ) throws(Broken) -> [UInt8] {
        guard sealed.first == format, sealed.count > 1 + nonceLength + tagLength else {
            throw Broken()
        }
        let rest = sealed.dropFirst()
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: rest.prefix(nonceLength)),
                ciphertext: rest.dropFirst(nonceLength).dropLast(tagLength),
                tag: rest.suffix(tagLength))
            return try unpadded(Array(AES.GCM.open(box, using: key, authenticating: place)))
        } catch {
            throw Broken()
        }
    }

    private static let format: UInt8 = 1
    private static let nonceLength = 12
    private static let tagLength = 16
    private static let block = 64

    private static func padded(_ words: [UInt8]) -> [UInt8] {
        let length = UInt32(clamping: words.count)
        var padded = withUnsafeBytes(of: length.bigEndian) { Array($0) }
        padded.append(contentsOf: words)
        let missing = (block - padded.count % block) % block
        padded.append(contentsOf: repeatElement(0, count: missing))
        return padded
    }

    private static func unpadded(_ padded: [UInt8]) throws(Broken) -> [UInt8] {
        let length = padded.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let words = padded.dropFirst(4).prefix(length)
        guard words.count == length else { throw Broken() }
        return Array(words)
    }
}
