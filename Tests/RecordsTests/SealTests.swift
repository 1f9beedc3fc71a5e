import Casework
import Crypto
import Specimens
import Storage
import Testing

@testable import Records

struct SealTests {
    private let key = MatterKey(
        LedgerBench.matter(1), version: 1, secret: SymmetricKey(data: LedgerBench.rootKey))
    private let stream = StreamID(Tally.self, LedgerBench.tally(1))
    private let words = Array("invented words".utf8)
    private let place = CardPlace(table: "tally", column: "card", row: "1")

    private func open(
        _ sealed: [UInt8], stream: StreamID? = nil, version: Int = 3, name: String = "counted"
    ) throws -> [UInt8] {
        try key.openEvent(sealed, of: stream ?? self.stream, version: version, name: name)
    }

    private func sealed() throws -> [UInt8] {
        try key.sealEvent(words, of: stream, version: 3, name: "counted")
    }

    @Test func `words open where they were sealed`() throws {
        #expect(try open(sealed()) == words)
    }

    @Test func `any changed bit of a sealed body is refused`() throws {
        let sealed = try sealed()
        for index in sealed.indices {
            for bit in 0..<8 {
                var changed = sealed
                changed[index] ^= 1 << bit
                #expect(throws: Seal.Broken.self) { try open(changed) }
            }
        }
    }

    @Test func `a shortened or lengthened body is refused`() throws {
        let sealed = try sealed()
        for count in 0..<sealed.count {
            #expect(throws: Seal.Broken.self) { try open(Array(sealed.prefix(count))) }
        }
        #expect(throws: Seal.Broken.self) { try open(sealed + [0]) }
    }

    @Test func `a body moved to another version, stream, name or key is refused`() throws {
        let sealed = try sealed()
        let other = StreamID(Tally.self, LedgerBench.tally(2))
        let log = StreamID(kind: .access, id: stream.id)
        #expect(throws: Seal.Broken.self) { try open(sealed, version: 4) }
        #expect(throws: Seal.Broken.self) { try open(sealed, stream: other) }
        #expect(throws: Seal.Broken.self) { try open(sealed, stream: log) }
        #expect(throws: Seal.Broken.self) { try open(sealed, name: "closed") }
        let next = MatterKey(
            key.matter, version: 2, secret: SymmetricKey(data: LedgerBench.rootKey))
        #expect(throws: Seal.Broken.self) {
            try next.openEvent(sealed, of: stream, version: 3, name: "counted")
        }
    }

    @Test func `ten thousand seals have ten thousand nonces`() throws {
        var nonces: Set<[UInt8]> = []
        for _ in 0..<10_000 { nonces.insert(Array(try sealed()[1..<13])) }
        #expect(nonces.count == 10_000)
    }

    @Test func `the length of a body does not tell a word from a sentence`() throws {
        let lengths = try Set(
            (0...60).map { count in
                let words = [UInt8](repeating: 65, count: count)
                return try key.sealEvent(words, of: stream, version: 1, name: "remarked").count
            })
        #expect(lengths == [1 + 12 + 64 + 16])
    }

    @Test func `words of every length open as they were`() throws {
        for count in 0...200 {
            let words = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            let sealed = try key.sealEvent(words, of: stream, version: 3, name: "counted")
            #expect(try open(sealed) == words)
        }
    }

    @Test func `the same card at the same place is the same bytes`() throws {
        let one = try key.seal(words: words, at: place)
        #expect(try key.seal(words: words, at: place) == one)
        let elsewhere = CardPlace(table: "tally", column: "card", row: "2")
        let other = try key.seal(words: words, at: elsewhere)
        #expect(other[9..<21] != one[9..<21], "A nonce may serve one place only.")
    }

    @Test func `different cards never share a nonce`() throws {
        var nonces: Set<[UInt8]> = []
        for number in 0..<1_000 {
            let sealed = try key.seal(words: words + Array("\(number)".utf8), at: place)
            nonces.insert(Array(sealed[9..<21]))
        }
        #expect(nonces.count == 1_000)
    }

    @Test func `a card that was changed or moved is refused`() throws {
        let sealed = try key.seal("words", at: place)
        #expect(try key.open(String.self, sealed, at: place) == "words")
        for index in sealed.indices.dropFirst(8) {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: LedgerFault.damagedCard) {
                try key.open(String.self, changed, at: place)
            }
        }
        for moved in [
            CardPlace(table: "other", column: "card", row: "1"),
            CardPlace(table: "tally", column: "name", row: "1"),
            CardPlace(table: "tally", column: "card", row: "2"),
        ] {
            #expect(throws: LedgerFault.damagedCard) {
                try key.open(String.self, sealed, at: moved)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a body moved inside the ledger is a fault that names its position`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count())
            try await bench.decide(Count())
            try await bench.decide(Count(), 2, matter: 1)
            try await bench.tamper(
                """
                UPDATE ledger_entry SET body =
                    (SELECT body FROM ledger_entry WHERE position = 1)
                WHERE position IN (2, 3)
                """)
            await #expect(throws: LedgerFault.damagedBody(position: 2)) {
                try await bench.tally()
            }
            await #expect(throws: LedgerFault.damagedBody(position: 3)) {
                try await bench.tally(2, matter: 1)
            }
        }
    }
}
