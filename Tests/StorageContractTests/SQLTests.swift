import Storage
import Testing

@Suite("SQL")
struct SQLTests {
    @Test func `values are bound and never written into the words`() throws {
        let name = "x'; DROP TABLE thing"
        let sql: SQL = "SELECT id FROM thing WHERE label = \(name) AND size = \(4)"
        #expect(sql.text(for: .sqlite) == "SELECT id FROM thing WHERE label = ? AND size = ?")
        #expect(sql.text(for: .postgreSQL) == "SELECT id FROM thing WHERE label = $1 AND size = $2")
        #expect(try sql.values() == [.text(name), .integer(4)])
    }

    @Test func `a spliced statement brings its values in their place`() throws {
        let scope: SQL = "agency = \(7)"
        let sql: SQL =
            "SELECT id FROM thing WHERE size > \(1) AND \(scope) AND id IN (\(list: [2, 3]))"
        let words = "SELECT id FROM thing WHERE size > $1 AND agency = $2 AND id IN ($3, $4)"
        #expect(sql.text(for: .postgreSQL) == words)
        #expect(try sql.values() == [.integer(1), .integer(7), .integer(2), .integer(3)])
    }

    @Test func `every kind of value binds as its own kind`() throws {
        enum Colour: String, SQLBindable { case red }
        let sql: SQL = "\(true) \(Int64.min) \([1, 2] as [UInt8]) \(nil as String?) \(Colour.red)"
        let kinds: [SQLValue] = [
            .integer(1), .integer(.min), .blob([1, 2]), .null, .text("red"),
        ]
        #expect(try sql.values() == kinds)
    }

    @Test func `an empty list asks for nothing`() {
        let sql: SQL = "id IN (\(list: [String]()))"
        #expect(sql.text(for: .postgreSQL) == "id IN (NULL)")
    }
}
