import Foundation
import GRDB
import Storage

extension SQLValue {
    /// A value as GRDB reads it. A fraction is none of ours.
    init(_ value: DatabaseValue) throws(StorageFault) {
        switch value.storage {
        case .null: self = .null
        case .int64(let integer): self = .integer(integer)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob([UInt8](data))
        case .double: throw .unsupportedType
        }
    }

    /// A value as GRDB binds it.
    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let integer): integer.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }
}
