package import Linkage

/// Reads a list of people piece by piece: first the header, then a person for each row.
package struct PeopleListReader {
    private var reader = CSVReader()
    private var columns: PeopleColumns?
    private var records: Set<String> = []
    private var count = 0

    package init() {}

    package mutating func read(
        _ bytes: ArraySlice<UInt8>, each: (String, PersonDescription) -> Void
    ) throws(CSVFault) {
        var rows: [CSVRow] = []
        try reader.read(bytes) { row throws(CSVFault) in rows.append(row) }
        for row in rows { try take(row, each) }
    }

    package mutating func finish(each: (String, PersonDescription) -> Void) throws(CSVFault) {
        var rows: [CSVRow] = []
        try reader.finish { row throws(CSVFault) in rows.append(row) }
        for row in rows { try take(row, each) }
        if columns == nil { throw CSVFault(line: 1, column: 1, .noHeader) }
    }

    private mutating func take(
        _ row: CSVRow, _ each: (String, PersonDescription) -> Void
    ) throws(CSVFault) {
        guard let columns else {
            columns = try PeopleColumns(header: row)
            return
        }
        count += 1
        let record = columns.record(row, number: count)
        if record.isEmpty { throw CSVFault(line: row.line, column: 1, .noRecord) }
        guard records.insert(record).inserted else {
            throw CSVFault(line: row.line, column: 1, .sameRecord)
        }
        each(record, columns.person(row))
    }
}
