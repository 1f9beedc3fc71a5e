import Casework

/// An event on its way to the ledger, not sealed yet: it has no number in its stream.
struct NewEntry: Sendable {
    let stream: StreamID
    let name: String
    let words: [UInt8]
    let at: Instant
    let byAccount: ID<Account>?
    let area: ID<Area>
    let key: MatterKey
    let event: any RecordedEvent
    let after: any Record

    init<Subject: Record>(
        _ event: Subject.Event, after record: Subject, in stream: StreamID, area: ID<Area>,
        by actor: Actor, at moment: Instant, _ key: MatterKey
    ) throws {
        self.stream = stream
        (name, words) = try EventCodec.write(event)
        at = moment
        byAccount = actor.account
        self.area = area
        self.key = key
        self.event = event
        after = record
    }

    func sealed(as version: Int) throws -> SealedEntry {
        let body = try key.sealEvent(words, of: stream, version: version, name: name)
        return SealedEntry(entry: self, version: version, body: body)
    }
}

/// An event sealed to its number in its stream, waiting for its place in the ledger.
struct SealedEntry: Sendable {
    let entry: NewEntry
    let version: Int
    let body: [UInt8]

    func place(at position: Int64) -> LedgerPlace {
        LedgerPlace(
            position: position, stream: entry.stream, version: version, name: entry.name,
            at: entry.at, byAccount: entry.byAccount, area: entry.area,
            matter: entry.key.matter, keyVersion: entry.key.version)
    }
}
