import GRDB
import Storage

extension StorageFault {
    /// What an error of GRDB's means here. Its message stays behind, but for a constraint's name.
    init(_ error: any Error) {
        switch error {
        case let fault as StorageFault: self = fault
        case let error as DatabaseError: self = Self.meaning(of: error)
        default: self = .broken(code: .sqlite(ResultCode.SQLITE_ERROR.rawValue))
        }
    }

    private static func meaning(of error: DatabaseError) -> StorageFault {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            return .uniqueViolation(named: constraint(in: error.message, isPrimaryKey: true))
        case .SQLITE_CONSTRAINT_UNIQUE:
            return .uniqueViolation(named: constraint(in: error.message, isPrimaryKey: false))
        default:
            break
        }
        switch error.resultCode {
        case .SQLITE_CONSTRAINT: return .constraintViolation
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_INTERRUPT: return .busy
        case .SQLITE_FULL: return .full
        case .SQLITE_READONLY: return .readOnly
        default: return .broken(code: .sqlite(error.extendedResultCode.rawValue))
        }
    }

    /// SQLite names the columns ("UNIQUE constraint failed: event.stream, event.version") or, for
    /// an index over expressions, the index. Both become the name PostgreSQL would give by itself,
    /// so that a caller can compare one name: `event_stream_version_key`, `event_pkey`.
    private static func constraint(in message: String?, isPrimaryKey: Bool) -> String {
        guard let message, let colon = message.firstIndex(of: ":") else { return "" }
        let rest = message[colon...].dropFirst(2)
        if rest.hasPrefix("index '") { return String(rest.dropFirst(7).dropLast()) }
        let parts = rest.split(separator: ",").map { $0.split(separator: ".") }
        guard let table = parts.first?.first else { return "" }
        let name = table.drop(while: { $0 == " " })
        if isPrimaryKey { return name + "_pkey" }
        return ([name] + parts.compactMap(\.last)).joined(separator: "_") + "_key"
    }
}
