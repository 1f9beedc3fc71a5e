/// Reads rows of comma-separated values (RFC 4180) out of bytes that come piece by piece.
///
/// It is strict: a file that could be read in two ways is refused, and the fault says where.
package struct CSVReader {
    private var row = RowBeingRead()
    private var state = State.startOfField
    private var line = 1
    private var column = 1
    private var opened = (line: 1, column: 1)
    private var isAtStart = true
    private var width: Int?

    package init() {}

    private enum State {
        case startOfField, plain, quoted, quoteInQuoted, afterReturn
    }

    /// Takes the next bytes, and hands over each row that is finished by them.
    package mutating func read(
        _ bytes: ArraySlice<UInt8>, each: (CSVRow) throws(CSVFault) -> Void
    ) throws(CSVFault) {
        var bytes = bytes
        if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        isAtStart = isAtStart && bytes.isEmpty
        for byte in bytes {
            try take(byte, each)
            if byte & 0xC0 != 0x80 { column += 1 }
        }
    }

    /// Says that no more bytes come.
    package mutating func finish(each: (CSVRow) throws(CSVFault) -> Void) throws(CSVFault) {
        switch state {
        case .quoted: throw CSVFault(line: opened.line, column: opened.column, .neverClosed)
        case .afterReturn: throw fault(.loneReturn)
        case .startOfField, .plain, .quoteInQuoted: try endRow(each)
        }
    }

    private mutating func take(
        _ byte: UInt8, _ each: (CSVRow) throws(CSVFault) -> Void
    ) throws(CSVFault) {
        switch (state, byte) {
        case (.quoted, CSVReader.quote): state = .quoteInQuoted
        case (.quoted, 0): throw fault(.notText)
        case (.quoted, _):
            row.append(byte)
            if byte == CSVReader.newLine { (line, column) = (line + 1, 0) }
        case (.quoteInQuoted, CSVReader.quote):
            row.append(byte)
            state = .quoted
        case (.startOfField, CSVReader.quote):
            (opened, state) = ((line, column), .quoted)
        case (.afterReturn, CSVReader.newLine): try endRow(each)
        case (.afterReturn, _): throw fault(.loneReturn)
        case (_, CSVReader.comma):
            row.endField()
            state = .startOfField
        case (_, CSVReader.newLine): try endRow(each)
        case (_, CSVReader.carriageReturn): state = .afterReturn
        case (.quoteInQuoted, _): throw fault(.textAfterQuote)
        case (_, CSVReader.quote): throw fault(.quoteInside)
        case (_, 0): throw fault(.notText)
        default:
            row.append(byte)
            state = .plain
        }
    }

    /// A line with nothing on it is no row.
    private mutating func endRow(
        _ each: (CSVRow) throws(CSVFault) -> Void
    ) throws(CSVFault) {
        let isBlank = row.isEmpty && state != .quoteInQuoted
        if !isBlank {
            row.endField()
            let fields = try row.fields(endingOn: line)
            if let width, width != fields.count {
                throw CSVFault(line: line, column: 1, .fields(fields.count, expected: width))
            }
            width = width ?? fields.count
            try each(CSVRow(line: line, fields: fields))
        }
        row.clear()
        (line, column, state) = (line + 1, 0, .startOfField)
    }

    private func fault(_ kind: CSVFault.Kind) -> CSVFault {
        CSVFault(line: line, column: column, kind)
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let newLine = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}

/// A row, and the line on which it ends.
package struct CSVRow: Sendable, Equatable {
    package let line: Int
    package let fields: [String]
}

/// The bytes of a row, and where its fields end.
private struct RowBeingRead {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    var isEmpty: Bool { bytes.isEmpty && ends.isEmpty }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func endField() { ends.append(bytes.count) }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    func fields(endingOn line: Int) throws(CSVFault) -> [String] {
        var fields: [String] = []
        var start = 0
        for (number, end) in ends.enumerated() {
            guard let field = String(validating: bytes[start..<end], as: UTF8.self) else {
                throw CSVFault(line: line, column: 1, .notUTF8(field: number + 1))
            }
            fields.append(field)
            start = end
        }
        return fields
    }
}
