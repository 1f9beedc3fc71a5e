package import Casework
package import Crypto
package import Storage
import Synchronization

/// The root key at work: it wraps the key of every matter, and opens one for whoever has leave.
package final class KeyRing: Sendable {
    private let root: RootKey
    private let wrappingKey: SymmetricKey
    private let canaryKey: SymmetricKey
    private let held = Mutex(HeldKeys())

    package init(root: RootKey) {
        self.root = root
        wrappingKey = root.derived(for: "openmarac matter key wrapping 1")
        canaryKey = root.derived(for: "openmarac canary 1")
    }

    /// A key for another purpose of the program, such as its cookies; the label is for ever.
    package func derived(for label: StaticString) -> SymmetricKey {
        root.derived(for: label)
    }

    /// Opens the newest key of the matter that the grant is for.
    package func key(
        for grant: borrowing Grant, on connection: any Connection
    ) throws -> MatterKey {
        guard let key = try newestKey(for: grant, on: connection) else { throw LedgerFault.noKey }
        return key
    }

    func newestKey(
        for grant: borrowing Grant, on connection: any Connection
    ) throws -> MatterKey? {
        try KeyTable.newest(of: grant.matter, on: connection).map(unwrapped)
    }

    func key(
        for grant: borrowing Grant, version: Int, on connection: any Connection
    ) throws -> MatterKey {
        let name = KeyName(matter: grant.matter, version: version)
        guard let stored = try KeyTable.key(name, on: connection) else { throw LedgerFault.noKey }
        return try unwrapped(stored)
    }
}

extension KeyRing {
    /// Makes a new matter's first key. Nothing is kept before the ledger commits it.
    func makeKey(for grant: borrowing Grant, at moment: Instant) throws -> MadeKey {
        let secret = SymmetricKey(size: .bits256)
        let name = KeyName(matter: grant.matter, version: 1)
        let bytes = secret.withUnsafeBytes { Array($0) }
        let box = try AES.GCM.seal(bytes, using: wrappingKey, authenticating: place(of: name))
        return MadeKey(
            key: MatterKey(name.matter, version: name.version, secret: secret),
            wrapped: [1] + Array(box.nonce) + box.ciphertext + box.tag, at: moment)
    }

    private func unwrapped(_ stored: StoredKey) throws(LedgerFault) -> MatterKey {
        guard let wrapped = stored.wrapped else { throw .erased }
        guard wrapped.count == 61, wrapped.first == 1 else { throw .damagedKey }
        do {
            let box = try AES.GCM.SealedBox(combined: wrapped.dropFirst())
            let place = place(of: stored.name)
            let secret = try AES.GCM.open(box, using: wrappingKey, authenticating: place)
            return MatterKey(
                stored.name.matter, version: stored.name.version,
                secret: SymmetricKey(data: secret))
        } catch {
            throw .damagedKey
        }
    }

    private func place(of name: KeyName) -> [UInt8] {
        var place = CanonicalBytes("openmarac matter key 1")
        place.add(name.matter.description)
        place.add(Int64(name.version))
        return place.bytes
    }
}

extension KeyRing {
    /// A key that was opened before, if no matter has been erased since.
    func heldKey(_ name: KeyName, erasures: Int64) -> MatterKey? {
        held.withLock { $0.key(name, erasures: erasures) }
    }

    /// Holds an opened key for the next reader. Only for keys read from a committed snapshot.
    func hold(_ key: MatterKey, erasures: Int64) {
        held.withLock { $0.hold(key, erasures: erasures) }
    }

    func letGo() {
        held.withLock { $0.letGo() }
    }
}

extension KeyRing {
    /// Refuses a root key other than the one these records were sealed under, before any is used.
    package func check(_ store: any Store) async throws {
        let key = canaryKey
        let canary = try await store.read { try Canary.find(on: $0) }
        if let canary { return try Canary.check(canary, with: key) }
        try await store.write { try Canary.keep(sealedWith: key, on: $0) }
    }
}
