/// This installation as browsers and passkeys know it: the address it is reached at.
///
/// It comes from the operator's settings, never from a header of a request (trust 3.3).
package struct RelyingParty: Sendable, Hashable {
    /// The host, to which a passkey is bound.
    package let id: String
    /// Scheme, host and port, as a browser writes them.
    package let origin: String

    package init(id: String, origin: String) {
        self.id = id
        self.origin = origin
    }

    /// Reads a public address such as `https://conference.example.org`. Plain `http` is for a
    /// browser on this machine alone, and a number is no host that a passkey could be bound to.
    package init?(publicAddress: String) {
        let text = publicAddress.lowercased()
        guard let scheme = ["https", "http"].first(where: { text.hasPrefix("\($0)://") }) else {
            return nil
        }
        let rest = text.dropFirst(scheme.utf8.count + 3)
        let authority = rest.hasSuffix("/") ? rest.dropLast() : rest
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, Self.isHost(host), parts.count <= 2,
            scheme == "https" || host == "localhost"
        else { return nil }
        let port = parts.dropFirst().first.map { UInt16($0) }
        if let port, port == nil { return nil }
        let usual: UInt16 = scheme == "https" ? 443 : 80
        let shown = port.flatMap { $0 }.flatMap { $0 == usual ? nil : ":\($0)" } ?? ""
        self.init(id: String(host), origin: "\(scheme)://\(host)\(shown)")
    }

    private static func isHost(_ text: Substring) -> Bool {
        guard (1...253).contains(text.utf8.count), text.utf8.contains(where: isLetter) else {
            return false
        }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.utf8.first != UInt8(ascii: "-")
                && label.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
