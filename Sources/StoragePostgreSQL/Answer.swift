import CPostgreSQL
import Storage

/// The server's answer to one statement, freed with this value.
final class Answer {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) {
        self.result = result
    }

    deinit {
        PQclear(result)
    }

    /// What went wrong, if anything did.
    var fault: StorageFault? {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: nil
        default: StorageFault(sqlState: field("C"), constraint: field("n"))
        }
    }

    /// What was done: `COMMIT`, `INSERT 0 1` …
    var command: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }

    /// How many rows an INSERT, UPDATE or DELETE touched.
    var changes: Int {
        guard !command.hasPrefix("SELECT"), let count = PQcmdTuples(result) else { return 0 }
        return Int(String(cString: count)) ?? 0
    }

    func rows() throws(StorageFault) -> [Row] {
        let columns = (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
        var rows: [Row] = []
        for row in 0..<PQntuples(result) {
            var values: [SQLValue] = []
            for column in 0..<PQnfields(result) { values.append(try value(row, column)) }
            rows.append(Row(columns: columns, values: values))
        }
        return rows
    }

    /// A part of an error report, by libpq's letter for it: `C` the state, `n` the constraint. The
    /// message and its detail are never read, because they may quote the row.
    private func field(_ letter: Unicode.Scalar) -> String? {
        PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
    }

    private func value(_ row: Int32, _ column: Int32) throws(StorageFault) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column)
        else { return .null }
        switch PQftype(result, column) {
        case OID.int8, OID.int4, OID.int2, OID.oid, OID.numeric:
            guard let integer = Int64(String(cString: start)) else { throw .unsupportedType }
            return .integer(integer)
        case OID.text, OID.varchar, OID.bpchar, OID.name, OID.unknown:
            return .text(String(cString: start))
        case OID.bytea: return .blob(try bytes(start))
        case OID.bool: return .integer(String(cString: start) == "t" ? 1 : 0)
        case OID.void: return .null
        default: throw .unsupportedType
        }
    }

    private func bytes(_ start: UnsafeMutablePointer<CChar>) throws(StorageFault) -> [UInt8] {
        var count = 0
        let bytes = start.withMemoryRebound(to: UInt8.self, capacity: 1) {
            PQunescapeBytea($0, &count)
        }
        guard let bytes else { throw .broken(code: .system(errno: 12)) }
        defer { PQfreemem(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }
}
