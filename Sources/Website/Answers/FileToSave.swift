/// A file that the browser saves and does not show.
package struct FileToSave: Sendable {
    package enum Kind: Sendable {
        case csv
        case json
        case text

        var type: String {
            switch self {
            case .csv: "text/csv; charset=utf-8"
            case .json: "application/json"
            case .text: "text/plain; charset=utf-8"
            }
        }
    }

    let bytes: [UInt8]
    let kind: Kind
    let name: String

    /// The name keeps letters, digits, dots and hyphens; all else becomes a hyphen.
    package init(_ bytes: [UInt8], _ kind: Kind, name: String) {
        self.bytes = bytes
        self.kind = kind
        self.name = String(
            decoding: name.utf8.prefix(100).map { Self.isPlain($0) ? $0 : 0x2D }, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: true
        default: false
        }
    }
}
