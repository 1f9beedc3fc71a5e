/// A page's bytes while they are written: literals go in as they are, everything else escaped.
struct PageBytes {
    private(set) var bytes: [UInt8] = []

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Markup itself; only a literal can be.
    mutating func markup(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func escaped(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    mutating func escaped(token: StaticString) { token.withUTF8Buffer { escape($0) } }

    mutating func escaped(_ text: Substring.UTF8View) {
        var text = Substring(text)
        text.withUTF8 { escape($0) }
    }

    /// Copies stretches of plain bytes whole and stops only at bytes that need a look.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var here = 0
        while here < text.count {
            guard Escape.needsLook(text[here]) else {
                here += 1
                continue
            }
            guard let (replacement, length) = Escape.replacement(at: here, in: text) else {
                here += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<here]))
            markup(replacement)
            here += length
            start = here
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}

/// What stands in a page for characters that would end the text, hide it or turn it round.
///
/// Text and attribute values are escaped alike. Control characters and the characters that embed,
/// override or isolate a direction become U+FFFD: with them a name could show as another name.
enum Escape {
    private static let unshowable: StaticString = "\u{FFFD}"

    /// Whether a byte is, or may begin, something that is replaced.
    @inline(__always)
    static func needsLook(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0D: false
        case 0...0x1F, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xE2: true
        default: false
        }
    }

    /// The replacement for what begins here, and how many bytes it replaces.
    static func replacement(
        at index: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (StaticString, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case 0xC2: isControl(text[index...]) ? (unshowable, 2) : nil
        case 0xE2: turnsDirection(text[index...]) ? (unshowable, 3) : nil
        default: (unshowable, 1)
        }
    }

    /// U+0080 to U+009F.
    private static func isControl(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        rest.dropFirst().first.map { (0x80...0x9F).contains($0) } ?? false
    }

    /// U+202A to U+202E and U+2066 to U+2069.
    private static func turnsDirection(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let last = rest.dropFirst(2).first else { return false }
        return switch rest.dropFirst().first {
        case 0x80: (0xAA...0xAE).contains(last)
        case 0x81: (0xA6...0xA9).contains(last)
        default: false
        }
    }
}
