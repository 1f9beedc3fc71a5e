/// Walks through Swift text and sorts each byte into code, string or comment.
///
/// It knows nested comments, raw and multi-line strings, interpolation (whose inside is code
/// again) and names in backticks (whose inside counts as a name, whatever it says).
struct LayerScanner {
    private enum Place {
        case code(openParentheses: Int)
        case string(hashes: Int, isMultiline: Bool)
    }

    private let text: [UInt8]
    private var at = 0
    private var places: [Place] = [.code(openParentheses: 0)]
    private(set) var code: [UInt8]
    private(set) var strings: [UInt8]
    private(set) var comments: [UInt8]

    init(_ source: String) {
        text = Array(source.utf8)
        let blank = text.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
        (code, strings, comments) = (blank, blank, blank)
    }

    mutating func scan() {
        while at < text.count {
            switch places.last ?? .code(openParentheses: 0) {
            case .code(let open): scanCode(open)
            case .string(let hashes, let isMultiline): scanString(hashes, isMultiline)
            }
        }
    }
}

extension LayerScanner {
    private mutating func scanCode(_ open: Int) {
        let plain = runLength(upTo: "/`\"#()")
        guard plain == 0 else { return takeCode(plain) }
        if next("//") { return takeLineComment() }
        if next("/*") { return takeBlockComment() }
        if next("`") { return takeQuotedName() }
        if let hashes = hashesBeforeQuote() { return openString(hashes) }
        switch text[at] {
        case UInt8(ascii: "(") where places.count > 1:
            places[places.count - 1] = .code(openParentheses: open + 1)
        case UInt8(ascii: ")") where places.count > 1 && open == 1:
            places.removeLast()
        case UInt8(ascii: ")") where places.count > 1:
            places[places.count - 1] = .code(openParentheses: open - 1)
        default: break
        }
        takeCode(1)
    }

    private mutating func scanString(_ hashes: Int, _ isMultiline: Bool) {
        let plain = runLength(upTo: "\\\"\n")
        guard plain == 0 else { return takeString(plain) }
        let escape = "\\" + String(repeating: "#", count: hashes)
        let end = (isMultiline ? "\"\"\"" : "\"") + String(repeating: "#", count: hashes)
        if next(escape + "(") {
            takeCode(escape.utf8.count + 1)
            places.append(.code(openParentheses: 1))
        } else if next(escape) {
            takeString(escape.utf8.count + 1)
        } else if next(end) || (!isMultiline && next("\n")) {
            takeCode(next("\n") ? 1 : end.utf8.count)
            places.removeLast()
        } else {
            takeString(1)
        }
    }

    private mutating func openString(_ hashes: Int) {
        takeCode(hashes)
        let isMultiline = next("\"\"\"")
        takeCode(isMultiline ? 3 : 1)
        places.append(.string(hashes: hashes, isMultiline: isMultiline))
    }

    private mutating func takeLineComment() {
        takeComment(runLength(upTo: "\n"))
    }

    private mutating func takeBlockComment() {
        var depth = 0
        repeat {
            if next("/*") {
                depth += 1
                takeComment(2)
            } else if next("*/") {
                depth -= 1
                takeComment(2)
            } else {
                takeComment(1)
            }
        } while depth > 0 && at < text.count
    }

    /// A name in backticks may hold any words: only its shape is kept, as underscores.
    private mutating func takeQuotedName() {
        takeCode(1)
        while at < text.count, !next("`"), !next("\n") {
            code[at] = UInt8(ascii: "_")
            at += 1
        }
        takeCode(1)
    }
}

extension LayerScanner {
    private func next(_ expected: String) -> Bool {
        let bytes = expected.utf8
        guard at + bytes.count <= text.count else { return false }
        return zip(bytes, text[at...]).allSatisfy { $0 == $1 }
    }

    /// How many `#` stand before a quotation mark here; nil when no string begins here.
    private func hashesBeforeQuote() -> Int? {
        guard text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "#") else { return nil }
        let hashes = text[at...].prefix { $0 == UInt8(ascii: "#") }.count
        guard at + hashes < text.count, text[at + hashes] == UInt8(ascii: "\"") else { return nil }
        return hashes
    }

    /// How many bytes lie before the next of `marks`, so that plain text is taken in one go.
    private func runLength(upTo marks: String) -> Int {
        let end = text[at...].firstIndex { marks.utf8.contains($0) } ?? text.count
        return end - at
    }

    private mutating func takeCode(_ count: Int) {
        let taken = range(count)
        code.replaceSubrange(taken, with: text[taken])
        at = taken.upperBound
    }

    private mutating func takeString(_ count: Int) {
        let taken = range(count)
        strings.replaceSubrange(taken, with: text[taken])
        at = taken.upperBound
    }

    private mutating func takeComment(_ count: Int) {
        let taken = range(count)
        comments.replaceSubrange(taken, with: text[taken])
        at = taken.upperBound
    }

    private func range(_ count: Int) -> Range<Int> { at..<min(at + count, text.count) }
}
