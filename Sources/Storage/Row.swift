/// One row of an answer, read by the names of its columns.
package struct Row: Sendable {
    private let columns: [String]
    package let values: [SQLValue]

    package init(columns: [String], values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The value as it lies there, whatever its kind.
    package func value(_ column: StaticString) throws(StorageFault) -> SQLValue {
        let place = column.withUTF8Buffer { name in
            columns.firstIndex { $0.utf8.elementsEqual(name) }
        }
        guard let place, values.indices.contains(place) else { throw .missingColumn(column) }
        return values[place]
    }
}

extension Row {
    package func integer(_ column: StaticString) throws(StorageFault) -> Int64 {
        guard let integer = try integerIfAny(column) else { throw .wrongType(column: column) }
        return integer
    }

    package func text(_ column: StaticString) throws(StorageFault) -> String {
        guard let text = try textIfAny(column) else { throw .wrongType(column: column) }
        return text
    }

    package func blob(_ column: StaticString) throws(StorageFault) -> [UInt8] {
        guard let blob = try blobIfAny(column) else { throw .wrongType(column: column) }
        return blob
    }

    /// An integer as a plain `Int`, for counts and versions.
    package func int(_ column: StaticString) throws(StorageFault) -> Int {
        guard let int = Int(exactly: try integer(column)) else { throw .wrongType(column: column) }
        return int
    }

    /// A yes or no, kept as 1 or 0.
    package func flag(_ column: StaticString) throws(StorageFault) -> Bool {
        switch try integer(column) {
        case 0: false
        case 1: true
        default: throw .wrongType(column: column)
        }
    }

    package func integerIfAny(_ column: StaticString) throws(StorageFault) -> Int64? {
        switch try value(column) {
        case .null: nil
        case .integer(let integer): integer
        default: throw .wrongType(column: column)
        }
    }

    package func textIfAny(_ column: StaticString) throws(StorageFault) -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let text): text
        default: throw .wrongType(column: column)
        }
    }

    package func blobIfAny(_ column: StaticString) throws(StorageFault) -> [UInt8]? {
        switch try value(column) {
        case .null: nil
        case .blob(let blob): blob
        default: throw .wrongType(column: column)
        }
    }
}

/// What is printed is the names of the columns and never what they hold.
extension Row: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "row of " + columns.joined(separator: ", ") }

    package var debugDescription: String { description }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
