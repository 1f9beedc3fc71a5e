/// A file's text seen three times over: only its code, only what its strings say, only its
/// comments. What does not belong to a layer is blank there, so lines and columns stay the same.
struct CodeLayers {
    let code: [String]
    let strings: [String]
    let comments: [String]

    init(of text: String) {
        var scanner = LayerScanner(text)
        scanner.scan()
        code = Self.lines(scanner.code)
        strings = Self.lines(scanner.strings)
        comments = Self.lines(scanner.comments)
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
