import Foundation
import Specimens
import Storage
import Testing

@testable import StorageSQLite

@Suite("The SQLite file")
struct SQLiteFileTests {
    @Test func `every safety setting reads back on the writer and on the readers`() async throws {
        try await withFile { _, store in
            let onWriter = try await store.write { try readings(on: $0) }
            let onReader = try await store.read { try readings(on: $0) }
            let wanted = [
                "synchronous 2", "journal_mode wal", "foreign_keys 1", "trusted_schema 0",
                "secure_delete 1", "cell_size_check 1", "mmap_size 0", "temp_store 2",
            ]
            #expect(onWriter == wanted)
            #expect(onReader == wanted)
        }
    }

    @Test func `synchronous is still full after hundreds of commits and reads`() async throws {
        try await withFile { _, store in
            for id in 1...200 {
                try await store.write { try Shelf.put(id, on: $0) }
                _ = try await Shelf.count(in: store)
            }
            let level = try await store.write {
                try $0.first("PRAGMA synchronous")?.int("synchronous")
            }
            #expect(level == 2)
        }
    }

    @Test func `a setting that does not take keeps the store shut`() async throws {
        let impossible = SQLiteSafety.Setting(
            name: "synchronous", assertion: "", question: "PRAGMA synchronous", reading: "9")
        #expect(throws: StorageFault.unsafeSetting("synchronous")) {
            try SQLiteStore.inMemory(demanding: [impossible])
        }
    }

    @Test func `a second opening of the same folder is refused until the first is closed`()
        async throws
    {
        try await withFile { folder, store in
            #expect(throws: StorageFault.folderInUse) { try SQLiteStore.open(folder: folder) }
            await store.close()
            let second = try SQLiteStore.open(folder: folder)
            try await Shelf.expect(0, in: second)
            await second.close()
        }
    }

    @Test func `a second process is refused`() async throws {
        try await withFile { folder, store in
            let whileOpen = try flockFails(folder + "/marac.lock")
            await store.close()
            let afterwards = try flockFails(folder + "/marac.lock")
            #expect(whileOpen)
            #expect(!afterwards)
        }
    }

    @Test func `folder and files are their owner's alone`() async throws {
        try await withFile { folder, store in
            try await store.write { try Shelf.put(1, on: $0) }
            #expect(try rights(of: folder) == 0o700)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                #expect(try rights(of: folder + "/" + name) == 0o600, "\(name)")
            }
            await store.close()
            chmod(folder, 0o755)
            chmod(folder + "/marac.sqlite", 0o644)
            let again = try SQLiteStore.open(folder: folder)
            #expect(try rights(of: folder) == 0o700)
            #expect(try rights(of: folder + "/marac.sqlite") == 0o600)
            await again.close()
        }
    }

    @Test func `a store opened to be read sees what is committed beside it and cannot write`()
        async throws
    {
        try await withFile { folder, store in
            try await store.write { try Shelf.put(1, on: $0) }
            let reader = try SQLiteStore.readOnly(folder: folder)
            try await Shelf.expect(1, in: reader)
            try await store.write { try Shelf.put(2, on: $0) }
            try await Shelf.expect(2, in: reader)
            await #expect(throws: StorageFault.readOnly) {
                try await reader.write { try Shelf.put(3, on: $0) }
            }
            await reader.close()
            await store.close()
            let alone = try SQLiteStore.readOnly(folder: folder)
            try await Shelf.expect(2, in: alone)
            await alone.close()
        }
    }

    @Test func `a store opened to be read does not make what is not there`() throws {
        let folder = URL.temporaryDirectory.appending(component: UUID().uuidString).path()
        #expect(throws: StorageFault.self) { try SQLiteStore.readOnly(folder: folder) }
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test func `closing empties the log into the file`() async throws {
        try await withFile { folder, store in
            try await store.write { try Shelf.put(1, on: $0) }
            await store.close()
            let log = try? FileManager.default.attributesOfItem(
                atPath: folder + "/marac.sqlite-wal")
            #expect((log?[.size] as? Int ?? 0) == 0)
        }
    }

    @Test func `a full disk is told by name and the store goes on when there is room`() async throws
    {
        try await withFile { _, store in
            _ = try await store.write { try $0.rows("PRAGMA max_page_count = 20") }
            let large = [UInt8](repeating: 7, count: 400_000)
            await #expect(throws: StorageFault.full) {
                try await store.write {
                    try $0.run("INSERT INTO thing (id, body) VALUES (1, \(large))")
                }
            }
            try await Shelf.expect(0, in: store)
            try await store.write { try Shelf.put(2, on: $0) }
            try await Shelf.expect(1, in: store)
        }
    }

    @Test func `a file that is not a database is refused without a trap`() throws {
        let folder = URL.temporaryDirectory.appending(component: "marac-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(component: "marac.sqlite")
        try Data(repeating: 0x5A, count: 8192).write(to: file)
        #expect(throws: StorageFault.broken(code: .sqlite(26))) {
            try SQLiteStore.open(folder: folder.path(percentEncoded: false))
        }
    }

    @Test func `a folder on a network is known by its mount`() {
        let mounts = """
            22 1 8:1 / / rw - ext4 /dev/sda1 rw
            30 22 0:40 / /srv/share rw,relatime shared:1 - nfs4 server:/x rw
            31 22 0:41 / /srv/with\\040space rw - cifs //server/x rw
            """
        #expect(DataFolder.fileSystem(of: "/srv/share/data", mounts: mounts) == "nfs4")
        #expect(DataFolder.fileSystem(of: "/srv/shared", mounts: mounts) == "ext4")
        #expect(DataFolder.fileSystem(of: "/srv/with space/a", mounts: mounts) == "cifs")
        #expect(DataFolder.fileSystem(of: "/a", mounts: "nonsense") == "")
    }

    private func withFile(_ body: (String, any Store) async throws -> Void) async throws {
        try await Engine.sqliteFile.withPlace { place in
            guard case .folder(let folder) = place else { return }
            let store = try await place.open()
            try await Migrator.migrate(store, Shelf.migrations)
            try await body(folder, store)
            await store.close()
        }
    }

    private func readings(on connection: any Connection) throws -> [String] {
        let level = try connection.first("PRAGMA synchronous")?.int("synchronous") ?? -1
        let mode = try connection.first("PRAGMA journal_mode")?.text("journal_mode") ?? ""
        let keys = try connection.first("PRAGMA foreign_keys")?.int("foreign_keys") ?? -1
        let trusted = try connection.first("PRAGMA trusted_schema")?.int("trusted_schema") ?? -1
        let deletes = try connection.first("PRAGMA secure_delete")?.int("secure_delete") ?? -1
        let cells = try connection.first("PRAGMA cell_size_check")?.int("cell_size_check") ?? -1
        let map = try connection.first("PRAGMA mmap_size")?.int("mmap_size") ?? -1
        let temp = try connection.first("PRAGMA temp_store")?.int("temp_store") ?? -1
        return [
            "synchronous \(level)", "journal_mode \(mode)", "foreign_keys \(keys)",
            "trusted_schema \(trusted)", "secure_delete \(deletes)", "cell_size_check \(cells)",
            "mmap_size \(map)", "temp_store \(temp)",
        ]
    }

    private func rights(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? Int ?? -1) & 0o777
    }

    private func flockFails(_ path: String) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/flock")
        process.arguments = ["-n", "-x", path, "true"]
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus != 0
    }
}
