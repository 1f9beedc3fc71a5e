import Casework
import Storage

/// The keys one piece of work has opened: those of its snapshot, and those it made for new matters.
final class KeysInHand {
    private let ring: KeyRing
    let connection: any Connection
    private let isCommitted: Bool
    private var opened: [KeyName: MatterKey] = [:]
    private var knownErasures: Int64?
    private(set) var made: [MadeKey] = []
    /// Keys that were there and that something new was sealed with.
    private(set) var sealedWith: Set<KeyName> = []

    /// - Parameter isCommitted: whether the connection sees only what is committed. Inside a write
    ///   it may see a key that is rolled back later, which nobody must hold on to.
    init(_ ring: KeyRing, on connection: any Connection, isCommitted: Bool) {
        self.ring = ring
        self.connection = connection
        self.isCommitted = isCommitted
    }

    func key(for grant: borrowing Grant, version: Int) throws -> MatterKey {
        let name = KeyName(matter: grant.matter, version: version)
        if let key = try opened[name] ?? heldKey(name) { return key }
        let key = try ring.key(for: grant, version: version, on: connection)
        if isCommitted { ring.hold(key, erasures: try erasures()) }
        opened[name] = key
        return key
    }

    /// The key to seal something new with, if the matter has one.
    func newestKey(for grant: borrowing Grant) throws -> MatterKey? {
        if let made = made.first(where: { $0.key.matter == grant.matter }) { return made.key }
        guard let key = try ring.newestKey(for: grant, on: connection) else { return nil }
        sealedWith.insert(key.name)
        return key
    }

    /// The key to seal something new with; a new matter gets its first one.
    func newestOrNewKey(for grant: borrowing Grant, at moment: Instant) throws -> MatterKey {
        if let key = try newestKey(for: grant) { return key }
        let new = try ring.makeKey(for: grant, at: moment)
        made.append(new)
        return new.key
    }

    private func heldKey(_ name: KeyName) throws -> MatterKey? {
        isCommitted ? ring.heldKey(name, erasures: try erasures()) : nil
    }

    /// How many matters have been erased, in this snapshot.
    func erasures() throws -> Int64 {
        if let knownErasures { return knownErasures }
        let count = try KeyTable.erasures(on: connection)
        knownErasures = count
        return count
    }
}
