/// Why a file is refused, and where; it never holds what the file says of anybody.
package struct CSVFault: Error, Equatable {
    package let line: Int
    package let column: Int
    package let kind: Kind

    package enum Kind: Equatable, Sendable {
        case quoteInside, textAfterQuote, neverClosed, loneReturn, notText
        case notUTF8(field: Int)
        case fields(Int, expected: Int)
        case columnTwice(String)
        case noHeader, noKnownColumn
        case sameRecord, noRecord
    }

    package init(line: Int, column: Int, _ kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }

    /// What is wrong, for whoever exported the file.
    package var words: String {
        switch kind {
        case .quoteInside: "a quotation mark inside a field that does not begin with one"
        case .textAfterQuote: "text after the closing quotation mark of a field"
        case .neverClosed: "a quotation mark that is never closed"
        case .loneReturn: "a line that ends in a carriage return alone"
        case .notText: "a byte that no text has"
        case .notUTF8(let field): "field \(field) is not UTF-8"
        case .fields(let count, let expected): "\(count) fields where the header has \(expected)"
        case .noHeader: "the file is empty; its first line must name the columns"
        case .columnTwice(let name): "the column \(name) is named twice"
        case .noKnownColumn: "the first line names no column that is known"
        case .sameRecord: "a rec_id that stands in the file already"
        case .noRecord: "a row without a rec_id"
        }
    }
}
