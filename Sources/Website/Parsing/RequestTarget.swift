import Pages

/// The address that was asked for, taken apart.
struct RequestTarget: Sendable {
    let segments: [String]
    let query: FormFields

    static let longest = 2048

    /// Reads `/cases/7?sort=due`. The path is compared as it stands: an escape in it matches
    /// nothing.
    init(_ text: String) throws(BadInput) {
        let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard text.utf8.first == UInt8(ascii: "/"), let path = halves.first else {
            throw .badEscape
        }
        segments =
            path == "/"
            ? []
            : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
                .map(String.init)
        query = try FieldDecoder.query.fields((halves.dropFirst().first ?? "").utf8)
    }

    init(segments: [String], query: FormFields) {
        self.segments = segments
        self.query = query
    }

    var path: String { "/" + segments.joined(separator: "/") }
}
