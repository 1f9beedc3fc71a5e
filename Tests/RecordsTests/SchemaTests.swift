import Foundation
import Records
import Specimens
import Storage
import Testing

/// Today's tables, as each engine tells them, against the files in `Schemas`: so that the schema
/// can be read, and a change to it is seen in review. `MARAC_RECORD=1` writes them anew.
@Suite struct SchemaTests {
    @Test(arguments: Engine.present)
    func `the tables are those of the reviewed file`(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Migrator.migrate(store, AllMigrations.inOrder)
            let told = try await store.read { try Self.schema($0) }
            let file = Self.folder.appending(path: "\(store.dialect).sql")
            if ProcessInfo.processInfo.environment["MARAC_RECORD"] == "1" {
                try Data(told.utf8).write(to: file)
            }
            #expect(try String(contentsOf: file, encoding: .utf8) == told)
        }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Schemas")

    private static func schema(_ connection: any Connection) throws -> String {
        switch connection.dialect {
        case .sqlite:
            try connection.rows(
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
            ).map { try $0.text("sql") + ";\n" }.joined(separator: "\n")
        case .postgreSQL:
            try connection.rows(
                """
                SELECT table_name, column_name, data_type, is_nullable
                FROM information_schema.columns WHERE table_schema = current_schema()
                ORDER BY table_name COLLATE "C", ordinal_position
                """
            ).map(column).joined()
        }
    }

    private static func column(_ row: Row) throws -> String {
        let isNeeded = try row.text("is_nullable") == "NO"
        return try row.text("table_name") + "." + row.text("column_name") + " "
            + row.text("data_type") + (isNeeded ? " NOT NULL" : "") + "\n"
    }
}
