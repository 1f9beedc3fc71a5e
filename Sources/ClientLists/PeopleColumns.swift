package import Linkage

/// Which column of a list says what, read from its first line.
package struct PeopleColumns: Sendable {
    private var places: [Column: Int] = [:]

    private enum Column: String, CaseIterable {
        case record = "rec_id"
        case forename, middle, surname, dob, sex, house, street, town, postcode, phone
    }

    package init(header: CSVRow) throws(CSVFault) {
        for (at, name) in header.fields.enumerated() {
            let small = name.lowercased().filter { !$0.isWhitespace }
            guard let column = Column(rawValue: small) else { continue }
            if places[column] != nil {
                throw CSVFault(line: header.line, column: 1, .columnTwice(column.rawValue))
            }
            places[column] = at
        }
        let known = places.keys.filter { $0 != .record }
        if known.isEmpty { throw CSVFault(line: header.line, column: 1, .noKnownColumn) }
    }

    /// The record's own id, or the number of its row when the list has no such column.
    package func record(_ row: CSVRow, number: Int) -> String {
        places[.record] == nil ? String(number) : field(.record, row)
    }

    package func person(_ row: CSVRow) -> PersonDescription {
        let name = WrittenName(
            forename: field(.forename, row), middle: field(.middle, row),
            surname: field(.surname, row))
        let address = WrittenAddress(
            house: field(.house, row), street: field(.street, row), town: field(.town, row),
            postcode: field(.postcode, row))
        return PersonDescription(
            names: [name], born: BirthDate(field(.dob, row)), sex: WrittenSex(field(.sex, row)),
            addresses: [address], telephones: [field(.phone, row)])
    }

    private func field(_ column: Column, _ row: CSVRow) -> String {
        places[column].map { row.fields[$0] } ?? ""
    }
}
