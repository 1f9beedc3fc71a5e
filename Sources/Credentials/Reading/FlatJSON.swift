/// An object of words and truths, such as the one that a browser signs for a passkey.
///
/// Nothing may stand inside of anything, each name comes once, and nothing follows the object.
struct FlatJSON {
    static let longest = 2048
    private static let mostEntries = 24

    enum Value: Equatable {
        case text(String)
        case truth(Bool)
        case null
    }

    private var rest: ArraySlice<UInt8>

    /// The entries, or nil when it is not such an object.
    static func entries(_ bytes: some Collection<UInt8>) -> [String: Value]? {
        guard bytes.count <= longest else { return nil }
        var reader = FlatJSON(rest: Array(bytes)[...])
        guard let entries = reader.object() else { return nil }
        reader.skipSpace()
        return reader.rest.isEmpty ? entries : nil
    }

    private mutating func object() -> [String: Value]? {
        guard take("{") else { return nil }
        var entries: [String: Value] = [:]
        if take("}") { return entries }
        repeat {
            guard entries.count < Self.mostEntries, let name = text(), take(":"),
                let value = value(), entries.updateValue(value, forKey: name) == nil
            else { return nil }
        } while take(",")
        return take("}") ? entries : nil
    }

    private mutating func skipSpace() {
        rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func value() -> Value? {
        skipSpace()
        if rest.first == UInt8(ascii: "\"") { return text().map(Value.text) }
        if takeWord("true") { return .truth(true) }
        if takeWord("false") { return .truth(false) }
        return takeWord("null") ? .null : nil
    }

    private mutating func takeWord(_ word: StaticString) -> Bool {
        let bytes = Array(word.description.utf8)
        guard rest.starts(with: bytes) else { return false }
        rest = rest.dropFirst(bytes.count)
        return true
    }

    private mutating func text() -> String? {
        guard take("\"") else { return nil }
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escape() else { return nil }
                bytes += escaped
            case 0..<0x20: return nil
            default: bytes.append(byte)
            }
        }
        return nil
    }

    /// What a backslash stands for. Halves of a pair of letters mean nothing alone and are refused.
    private mutating func escape() -> [UInt8]? {
        guard let sign = rest.popFirst() else { return nil }
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [sign]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return unicode().map { Array(String($0).utf8) }
        default: return nil
        }
    }

    private mutating func unicode() -> Unicode.Scalar? {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard let sign = rest.popFirst(), let value = digit(sign) else { return nil }
            number = number << 4 | value
        }
        return Unicode.Scalar(number)
    }

    private func digit(_ sign: UInt8) -> UInt32? {
        switch sign {
        case 0x30...0x39: UInt32(sign) - 0x30
        case 0x41...0x46: UInt32(sign) - 0x37
        case 0x61...0x66: UInt32(sign) - 0x57
        default: nil
        }
    }
}
