import Specimens
import Storage
import Testing

@Suite("Values")
struct ValueTests {
    @Test(arguments: Engine.present)
    func `integers keep their value to both ends`(engine: Engine) async throws {
        for value in [Int64.min, -1, 0, 1, Int64.max] {
            #expect(
                try await echo(.integer(value), through: "size_any", on: engine) == .integer(value))
        }
    }

    @Test(arguments: Engine.present)
    func `texts keep every character`(engine: Engine) async throws {
        let texts = [
            "", "Sioned", "O'Neill; DROP TABLE thing;--", "Ŵyn 👩‍👧 𝄞 \u{10FFFF}", "a\nb\t\\c",
            String(repeating: "é", count: 100_000),
        ]
        for text in texts {
            #expect(try await echo(.text(text), through: "label_any", on: engine) == .text(text))
        }
    }

    @Test(arguments: Engine.present)
    func `byte strings keep every byte, none or a million`(engine: Engine) async throws {
        let every = (0...255).map { UInt8($0) }
        let million = (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        for bytes in [[], [0], [0, 0, 92, 120], every, million] {
            #expect(try await echo(.blob(bytes), through: "body_any", on: engine) == .blob(bytes))
        }
    }

    @Test(arguments: Engine.present)
    func `nothing is nothing in every kind of column`(engine: Engine) async throws {
        for column in ["size_any", "label_any", "body_any"] {
            #expect(try await echo(.null, through: column, on: engine) == .null)
        }
    }

    @Test(arguments: Engine.present)
    func `a text with a NUL is refused by name`(engine: Engine) async throws {
        await #expect(throws: StorageFault.textHoldsNul) {
            _ = try await echo(.text("a\0b"), through: "label_any", on: engine)
        }
    }

    @Test(arguments: Engine.present)
    func `a fraction is none of our kinds`(engine: Engine) async throws {
        try await engine.withStore { store in
            await #expect(throws: StorageFault.unsupportedType) {
                try await store.read { try $0.rows("SELECT 1.5 AS half") }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a sum of integers is an integer on both engines`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            try await store.write {
                try $0.run("INSERT INTO thing (id, size) VALUES (1, 20), (2, 22)")
            }
            let sum = try await store.read {
                try $0.first("SELECT SUM(size) AS total, COUNT(*) > 1 AS many FROM thing")
            }
            #expect(try sum?.int("total") == 42)
            #expect(try sum?.flag("many") == true)
        }
    }

    @Test(arguments: Engine.present)
    func `the same statement can bind a value or nothing`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            for size in [7, nil, 8] as [Int?] {
                try await store.write {
                    try $0.run("DELETE FROM thing")
                    try $0.run("INSERT INTO thing (id, size) VALUES (\(1), \(size))")
                }
                let read = try await store.read { try $0.first("SELECT size FROM thing") }
                #expect(try read?.integerIfAny("size") == size.map(Int64.init))
            }
        }
    }

    @Test func `a row says which column is missing or of another kind`() throws {
        let row = Row(columns: ["name", "age"], values: [.text("Ann Example"), .null])
        #expect(throws: StorageFault.missingColumn("size")) { try row.text("size") }
        #expect(throws: StorageFault.wrongType(column: "name")) { try row.integer("name") }
        #expect(throws: StorageFault.wrongType(column: "age")) { try row.integer("age") }
        #expect(try row.integerIfAny("age") == nil)
        let odd = Row(columns: ["flag"], values: [.integer(2)])
        #expect(throws: StorageFault.wrongType(column: "flag")) { try odd.flag("flag") }
    }

    @Test func `a row, a statement and a value print no contents`() {
        let secret = "14 Invented Lane"
        let row = Row(columns: ["address"], values: [.text(secret)])
        let sql: SQL = "SELECT \(secret)"
        for printed in [
            "\(row)", "\(sql)", String(describing: SQLValue.text(secret)), dumped(row), dumped(sql),
        ] {
            #expect(!printed.contains("Invented"))
        }
    }

    private func dumped(_ value: Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }

    /// Writes a value into a column of its own kind and reads it on another connection.
    private func echo(
        _ value: SQLValue, through column: String, on engine: Engine
    ) async throws -> SQLValue? {
        let answer = Answered()
        try await engine.withStore { store in
            try await store.write { connection in
                try connection.script(Self.tables(for: connection.dialect))
                switch column {
                case "size_any":
                    try connection.run("INSERT INTO any_kind (size_any) VALUES (\(value))")
                case "label_any":
                    try connection.run("INSERT INTO any_kind (label_any) VALUES (\(value))")
                default: try connection.run("INSERT INTO any_kind (body_any) VALUES (\(value))")
                }
            }
            let row = try await store.read { try $0.first("SELECT * FROM any_kind") }
            switch column {
            case "size_any": answer.value = try row?.value("size_any")
            case "label_any": answer.value = try row?.value("label_any")
            default: answer.value = try row?.value("body_any")
            }
        }
        return answer.value
    }

    private final class Answered {
        var value: SQLValue?
    }

    private static func tables(for dialect: Dialect) -> StaticString {
        switch dialect {
        case .sqlite: "CREATE TABLE any_kind (size_any BIGINT, label_any TEXT, body_any BLOB)"
        case .postgreSQL: "CREATE TABLE any_kind (size_any BIGINT, label_any TEXT, body_any BYTEA)"
        }
    }
}
