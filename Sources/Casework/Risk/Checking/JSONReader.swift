/// Reads a JSON file with the place of every value. It is for the files that areas write by hand;
/// events and forms are read by other means.
struct JSONReader {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var lineBegan = 0
    private var depth = 0

    /// Deeper than any instrument, and shallow enough never to exhaust the stack.
    private static let deepest = 32

    init(_ bytes: [UInt8]) {
        // A byte order mark is what some editors put before the text.
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    static func read(_ bytes: [UInt8]) throws(NotJSON) -> PlacedJSON {
        var reader = JSONReader(bytes)
        if let place = reader.placeOfWrongText {
            throw NotJSON(
                place: place,
                sentence: "This is not UTF-8. Save the file again with that encoding.")
        }
        let value = try reader.value()
        reader.skipSpace()
        guard reader.next == nil else {
            throw reader.fault("Something stands after the end of the instrument.")
        }
        return value
    }

    /// Where the first letter stands that is not written as UTF-8; nil when all are.
    private var placeOfWrongText: FilePlace? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var (place, decoder, left) = (FilePlace(line: 1, column: 1), UTF8(), bytes.makeIterator())
        while case .scalarValue(let scalar) = decoder.decode(&left) {
            place =
                scalar == "\n"
                ? FilePlace(line: place.line + 1, column: 1)
                : FilePlace(line: place.line, column: place.column + 1)
        }
        return place
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private var place: FilePlace {
        // Columns are counted in letters, as an editor does, and not in bytes.
        let before = String(decoding: bytes[lineBegan..<min(index, bytes.count)], as: UTF8.self)
        return FilePlace(line: line, column: before.count + 1)
    }

    private func fault(_ sentence: String) -> NotJSON {
        NotJSON(place: place, sentence: sentence)
    }

    private mutating func skip() {
        if next == UInt8(ascii: "\n") { (line, lineBegan) = (line + 1, index + 1) }
        index += 1
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { skip() }
    }

    /// Goes past one byte, after any space, if it stands there.
    private mutating func takes(_ wanted: UInt8) -> Bool {
        skipSpace()
        guard next == wanted else { return false }
        skip()
        return true
    }
}

extension JSONReader {
    private mutating func value() throws(NotJSON) -> PlacedJSON {
        skipSpace()
        let start = place
        guard depth < Self.deepest else { throw fault("The file is nested too deeply.") }
        depth += 1
        defer { depth -= 1 }
        let read: PlacedJSON.Value
        switch next {
        case UInt8(ascii: "{"): read = .object(try members())
        case UInt8(ascii: "["): read = .array(try elements())
        case UInt8(ascii: "\""): read = .text(try text())
        case .some(UInt8(ascii: "-")), .some(0x30...0x39): read = .number(try number())
        case nil: throw fault("The file ends too early: a value is missing.")
        default: read = try word()
        }
        return PlacedJSON(place: start, value: read)
    }

    private mutating func members() throws(NotJSON) -> [PlacedJSON.Member] {
        skip()
        var members: [PlacedJSON.Member] = []
        if takes(UInt8(ascii: "}")) { return members }
        repeat {
            skipSpace()
            let start = place
            guard next == UInt8(ascii: "\"") else {
                throw fault("A name in quotation marks is missing here, or a comma is too many.")
            }
            let name = try text()
            guard takes(UInt8(ascii: ":")) else {
                throw fault("A colon is missing after “\(name)”.")
            }
            if members.contains(where: { $0.name == name }) {
                throw NotJSON(place: start, sentence: "“\(name)” stands here twice.")
            }
            members.append(PlacedJSON.Member(name: name, place: start, value: try value()))
        } while takes(UInt8(ascii: ","))
        guard takes(UInt8(ascii: "}")) else {
            throw fault("A comma or a closing } is missing before this.")
        }
        return members
    }

    private mutating func elements() throws(NotJSON) -> [PlacedJSON] {
        skip()
        var elements: [PlacedJSON] = []
        if takes(UInt8(ascii: "]")) { return elements }
        repeat { elements.append(try value()) } while takes(UInt8(ascii: ","))
        guard takes(UInt8(ascii: "]")) else {
            throw fault("A comma or a closing ] is missing before this.")
        }
        return elements
    }

    private mutating func number() throws(NotJSON) -> String {
        let start = place
        var digits: [UInt8] = []
        while let byte = next, isPartOfNumber(byte) {
            digits.append(byte)
            skip()
        }
        let text = String(decoding: digits, as: UTF8.self)
        let whole = text.drop { $0 == "-" }.prefix { $0.isNumber }
        guard whole.count == 1 || !whole.hasPrefix("0") else {
            throw NotJSON(place: start, sentence: "A number does not begin with a nought.")
        }
        return text
    }

    private func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func word() throws(NotJSON) -> PlacedJSON.Value {
        let start = fault(
            "This is no value: a text stands in straight quotation marks, a number without.")
        var letters: [UInt8] = []
        while let byte = next, (97...122).contains(byte), letters.count < 6 {
            letters.append(byte)
            skip()
        }
        switch String(decoding: letters, as: UTF8.self) {
        case "true": return .truth(true)
        case "false": return .truth(false)
        case "null": return .nothing
        default: throw start
        }
    }
}

extension JSONReader {
    private mutating func text() throws(NotJSON) -> String {
        skip()
        var scalars = String.UnicodeScalarView()
        var plain: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else {
                throw fault("A quotation mark is missing before the end of this line.")
            }
            skip()
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                continue
            }
            scalars.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
            plain = []
            scalars.append(try escaped())
        }
        guard next != nil else { throw fault("A quotation mark is missing at the end.") }
        skip()
        scalars.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
        return String(scalars)
    }

    private mutating func escaped() throws(NotJSON) -> Unicode.Scalar {
        let wrong = fault("After \\ only \" \\ / b f n r t or u and four digits may stand.")
        guard let byte = next else { throw wrong }
        skip()
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let scalar = Unicode.Scalar(try fourDigits(wrong)) else {
                throw NotJSON(
                    place: wrong.place, sentence: "Write this letter itself, without \\u.")
            }
            return scalar
        default: throw wrong
        }
    }

    private mutating func fourDigits(_ wrong: NotJSON) throws(NotJSON) -> UInt32 {
        var digits: [UInt8] = []
        while digits.count < 4, let byte = next {
            digits.append(byte)
            skip()
        }
        let isPlain = digits.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
                || (0x61...0x66).contains(byte)
        }
        let text = String(decoding: digits, as: UTF8.self)
        guard isPlain, digits.count == 4, let code = UInt32(text, radix: 16) else { throw wrong }
        return code
    }
}
