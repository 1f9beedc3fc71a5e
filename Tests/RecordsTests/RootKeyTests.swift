import Casework
import Foundation
import Records
import Specimens
import Storage
import Testing

struct RootKeyTests {
    @Test(arguments: Engine.present)
    func `a wrong root key is refused at start`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count())
            let wrong = Array(LedgerBench.rootKey.reversed())
            await #expect(throws: LedgerFault.wrongRootKey) {
                try await LedgerBench.over(bench.store, rootKey: wrong)
            }
            #expect(try await LedgerBench.over(bench.store).tally().count == 1)
        }
    }

    @Test(arguments: Engine.present)
    func `records without anything to tell their root key by are refused`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count())
            try await bench.tamper("DELETE FROM key_ring")
            await #expect(throws: LedgerFault.canaryMissing) {
                try await LedgerBench.over(bench.store)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a key wrapped for one matter does not open another`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count(), 1)
            try await bench.decide(Count(), 2)
            let (one, two) = (LedgerBench.matter(1).description, LedgerBench.matter(2).description)
            try await bench.tamper(
                """
                UPDATE matter_key SET wrapped =
                    (SELECT wrapped FROM matter_key WHERE matter = \(two))
                WHERE matter = \(one)
                """)
            await #expect(throws: LedgerFault.damagedKey) { try await bench.tally(1) }
        }
    }

    @Test func `what an interrupted making left behind stops nobody`() throws {
        try withFolder { folder in
            let path = folder + "/root.key"
            try Data().write(to: URL(fileURLWithPath: path + ".unfinished"))
            let made = try RootKey.make(at: path)
            #expect(try RootKey.load(from: path).derived(for: "a") == made.derived(for: "a"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["root.key"])
        }
    }

    @Test func `a made key is private, and is the same when it is loaded`() throws {
        try withFolder { folder in
            let path = folder + "/root.key"
            let made = try RootKey.make(at: path)
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(attributes[.size] as? Int == 65)
            let loaded = try RootKey.load(from: path)
            #expect(loaded.derived(for: "a") == made.derived(for: "a"))
            #expect(loaded.derived(for: "a") != made.derived(for: "b"))
            #expect("\(made) \(String(reflecting: loaded))" == "••• •••")
        }
    }

    @Test func `a key is never written over`() throws {
        try withFolder { folder in
            let path = folder + "/root.key"
            let made = try RootKey.make(at: path)
            #expect(throws: RootKey.Fault.existsAlready) { try RootKey.make(at: path) }
            #expect(try RootKey.load(from: path).derived(for: "a") == made.derived(for: "a"))
        }
    }

    @Test func `a key that others may read, or that is a link, is refused`() throws {
        try withFolder { folder in
            let path = folder + "/root.key"
            _ = try RootKey.make(at: path)
            for mode in [0o640, 0o604, 0o620, 0o601] {
                try FileManager.default.setAttributes(
                    [.posixPermissions: mode], ofItemAtPath: path)
                #expect(throws: RootKey.Fault.notPrivate) { try RootKey.load(from: path) }
            }
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
            _ = try RootKey.load(from: path)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/link", withDestinationPath: path)
            #expect(throws: RootKey.Fault.notPrivate) { try RootKey.load(from: folder + "/link") }
            #expect(throws: RootKey.Fault.unreadable) { try RootKey.load(from: folder + "/none") }
        }
    }

    @Test func `a key is 32 bytes or 64 digits and nothing else`() throws {
        let digits = "000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E1F"
        let key = try RootKey(Array(0...31))
        for text in [digits, digits + "\n", digits.lowercased()] {
            #expect(try RootKey(Array(text.utf8)).derived(for: "a") == key.derived(for: "a"))
        }
        for text in [
            "", "0", digits + "0", digits + "00", digits + "\n\n", "g" + digits.dropFirst(),
        ] {
            #expect(throws: RootKey.Fault.malformed) { try RootKey(Array(text.utf8)) }
        }
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = URL.temporaryDirectory.appending(component: "marac-key-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path(percentEncoded: false))
    }
}
