import ClientLists
import Testing

/// Lists come out of many programs; what can be read in one way only is read, the rest refused.
@Suite struct CSVReaderTests {
    private func rows(_ text: String, pieces: Int = 1000) throws(CSVFault) -> [[String]] {
        var reader = CSVReader()
        var rows: [[String]] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            try reader.read(rest.prefix(pieces)) { row throws(CSVFault) in rows.append(row.fields) }
            rest = rest.dropFirst(pieces)
        }
        try reader.finish { row throws(CSVFault) in rows.append(row.fields) }
        return rows
    }

    private func fault(_ text: String) -> CSVFault? {
        do throws(CSVFault) {
            _ = try rows(text)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [1, 2, 3, 1000])
    func `quotes, commas and new lines inside quotes are the field's own`(pieces: Int) throws {
        let text = "a,b\r\n\"x, \"\"y\"\"\",\"one\ntwo\"\r\n"
        #expect(try rows(text, pieces: pieces) == [["a", "b"], ["x, \"y\"", "one\ntwo"]])
    }

    @Test func `a last line without an end is a row, and blank lines are none`() throws {
        #expect(try rows("a,b\n\nc,d") == [["a", "b"], ["c", "d"]])
    }

    @Test func `a mark of UTF-8 at the beginning is no letter`() throws {
        #expect(try rows("\u{FEFF}a,b\n") == [["a", "b"]])
    }

    @Test func `empty fields and quoted empty fields are empty`() throws {
        #expect(try rows(",\"\"\n") == [["", ""]])
    }

    @Test func `a quotation mark inside a field is refused with its place`() {
        #expect(fault("a,b\nc,d\"e\n") == CSVFault(line: 2, column: 4, .quoteInside))
    }

    @Test func `text after a closing quotation mark is refused with its place`() {
        #expect(fault("\"a\"b\n") == CSVFault(line: 1, column: 4, .textAfterQuote))
    }

    @Test func `a quotation mark that is never closed is refused where it opens`() {
        #expect(fault("a,b\nc,\"d\n\n") == CSVFault(line: 2, column: 3, .neverClosed))
    }

    @Test func `a row of another width is refused with its line`() {
        #expect(fault("a,b\nc\n") == CSVFault(line: 2, column: 1, .fields(1, expected: 2)))
    }

    @Test(arguments: ["a,\0\n", "a,\"\0\"\n"])
    func `a byte that no text has is refused, in quotes or not`(text: String) {
        #expect(fault(text)?.line == 1)
    }

    @Test func `bytes that are not UTF-8 are refused with their field`() throws {
        var reader = CSVReader()
        let bytes: [UInt8] = [0x61, 0x2C, 0xFF, 0x0A]
        #expect(throws: CSVFault(line: 1, column: 1, .notUTF8(field: 2))) {
            try reader.read(bytes[...]) { _ throws(CSVFault) in }
        }
    }
}
