import Casework
import Crypto
import Specimens
import Storage
import Testing

@testable import Records

struct HoldingKeysTests {
    private func key(_ number: UInt64) -> MatterKey {
        MatterKey(
            LedgerBench.matter(number), version: 1, secret: SymmetricKey(size: .bits256))
    }

    @Test func `a held key is there until somebody erases anything`() {
        var held = HeldKeys()
        held.hold(key(1), erasures: 3)
        #expect(held.key(key(1).name, erasures: 3) != nil)
        #expect(held.key(key(1).name, erasures: 4) == nil)
        #expect(held.key(key(1).name, erasures: 3) == nil)
    }

    @Test func `an old snapshot can neither hold a key nor get one`() {
        var held = HeldKeys()
        held.hold(key(1), erasures: 3)
        held.hold(key(2), erasures: 2)
        #expect(held.key(key(2).name, erasures: 3) == nil)
        #expect(held.key(key(1).name, erasures: 2) == nil)
    }

    @Test func `only so many keys are held`() {
        var held = HeldKeys()
        for number in 1...UInt64(4097) { held.hold(key(number), erasures: 0) }
        #expect(held.key(key(1).name, erasures: 0) == nil)
        #expect(held.key(key(4097).name, erasures: 0) != nil)
    }

    /// A write may yet be rolled back, and the next to begin the matter makes another key.
    @Test func `a key that is only seen inside a write is not held`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            try await bench.decide(Count())
            let ring = bench.ledger.keys
            let name = KeyName(matter: LedgerBench.matter(1), version: 1)
            try await bench.store.write { connection in
                let hand = KeysInHand(ring, on: connection, isCommitted: false)
                _ = try hand.key(for: AccessPolicy.maintain(name.matter), version: 1)
            }
            #expect(ring.heldKey(name, erasures: 0) == nil)
            _ = try await bench.tally()
            #expect(ring.heldKey(name, erasures: 0) != nil)
        }
    }
}
