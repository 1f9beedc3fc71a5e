import Specimens
import Storage
import Testing

@testable import Records

struct ChainTests {
    private let envelope = Envelope(
        position: 42, streamKind: "caseFile", streamID: "00000000000000000000000001", version: 3,
        name: "opened", at: -1, byAccount: nil, area: "00000000000000000000000002",
        matter: "case:00000000000000000000000003", keyVersion: 1)

    /// Made once by a few lines of Python from the words in `Envelope.swift` and `Chain.swift`.
    @Test func `the chain is what its description says`() {
        let hash = Chain.hash(after: Chain.beginning, envelope, body: Array("sealed".utf8))
        #expect(envelope.canonicalBytes.count == 190)
        #expect(
            String(decoding: Hexadecimal.digits(of: hash), as: UTF8.self)
                == "87cd2c1a2ddb7ca4e65277ca42d9162e1850d0e5bd782c3f3307db0bc2b859d9")
    }

    @Test(arguments: Engine.present)
    func `an empty ledger's head is the hash before the first entry`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            let head = try await bench.store.read { try EntryTable.head(on: $0) }
            #expect(head == LedgerHead(position: 0, hash: Chain.beginning))
        }
    }

    @Test func `no two lists of fields look alike`() {
        func bytes(_ fields: String?...) -> [UInt8] {
            var canonical = CanonicalBytes("test")
            for field in fields {
                if let field { canonical.add(field) } else { canonical.addNothing() }
            }
            return canonical.bytes
        }
        let lists = [
            bytes("ab", "c"), bytes("a", "bc"), bytes("abc"), bytes("abc", ""), bytes("", "abc"),
            bytes("abc", nil), bytes(nil, "abc"), bytes(), bytes(""), bytes(nil),
        ]
        #expect(Set(lists).count == lists.count)
    }
}
