/// An address inside this service; no other address can be written.
///
/// Every piece is percent-encoded, so a piece can hold neither a slash, a host, a scheme nor a
/// query.
package struct Link: Sendable, Hashable {
    /// The address as it stands in a page or a `Location` header, such as
    /// `/cases/7?page=2#actions`.
    package let address: String

    package init(path: [String], query: [(StaticString, String)] = [], fragment: String? = nil) {
        var address = path.isEmpty ? "/" : ""
        for segment in path { address += "/" + Self.encodedSegment(segment) }
        for (position, (name, value)) in query.enumerated() {
            address += position == 0 ? "?" : "&"
            address += Self.encoded(name.description) + "=" + Self.encoded(value)
        }
        if let fragment { address += "#" + Self.encoded(fragment) }
        self.address = address
    }

    private init(fragment: String) { address = "#" + Self.encoded(fragment) }

    /// The place with that id on the page itself, for skip links and error summaries.
    package static func onThisPage(_ id: String) -> Link { Link(fragment: id) }

    /// Browsers read empty and dotted segments as structure, also when encoded. Such a piece
    /// becomes a segment that no page has, rather than an address of something else (`//host`,
    /// `/a/..`).
    private static func encodedSegment(_ segment: String) -> String {
        encoded(["", ".", ".."].contains(segment) ? "\u{FFFD}" : segment)
    }

    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The characters that RFC 3986, section 2.3, leaves as they are.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
