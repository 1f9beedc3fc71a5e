package import Casework
package import Storage

/// Where one piece of work is done: a snapshot of the records, and what is to be added to them.
///
/// It lives inside one synchronous closure and never leaves it. Whatever it read is remembered, so
/// that the work is done again if any of it has moved on before the commit.
package final class Desk {
    /// For the tables. What is read of them directly is not remembered.
    package let connection: any Connection
    private let keys: KeysInHand
    private let together: ReadTogether?
    private var streams: [StreamID: OpenStream] = [:]
    private var entries: [SealedEntry] = []
    private var notes: [NewEntry] = []
    private var erasures: [Erasure] = []

    private struct OpenStream {
        let readVersion: Int
        let matter: Matter
        var standing: any Standing
    }

    /// - Parameters:
    ///   - isCommitted: whether the connection sees only what is committed.
    ///   - together: with whom this work shares what it opens.
    init(
        _ connection: any Connection, _ ring: KeyRing, isCommitted: Bool,
        _ together: ReadTogether? = nil
    ) {
        self.connection = connection
        self.together = together
        keys = KeysInHand(ring, on: connection, isCommitted: isCommitted)
    }

    /// What is to be committed.
    var commit: Commit {
        Commit(
            readVersions: streams.mapValues(\.readVersion), madeKeys: keys.made,
            usedKeys: keys.sealedWith, entries: entries, notes: notes, erasures: erasures)
    }
}

extension Desk {
    /// A record as it stands, with what was decided at this desk; a new one if nothing ever
    /// happened to it.
    package func record<Subject: Record>(
        _ subject: Subject.Type = Subject.self, _ id: ID<Subject>, _ grant: borrowing Grant
    ) throws -> Subject {
        try open(subject, id, grant).standing.record
    }

    /// What happened to a record, with what was decided at this desk. The record and its events
    /// are opened together, whichever is asked for first, so that to ask for both costs no more.
    package func events<Subject: Record>(
        of subject: Subject.Type = Subject.self, _ id: ID<Subject>, _ grant: borrowing Grant
    ) throws -> [Subject.Event] {
        try open(subject, id, grant).standing.events
    }

    /// All that happened to a record, from the beginning; without what was decided at this desk.
    package func history<Subject: Record>(
        of subject: Subject.Type = Subject.self, _ id: ID<Subject>, _ grant: borrowing Grant
    ) throws -> [Happening<Subject>] {
        let stream = StreamID(subject, id)
        let entries = try EntryTable.entries(of: stream, on: connection)
        let happenings = try StreamReading.happenings(to: subject, entries, grant, keys)
        guard streams[stream] == nil else { return happenings }
        let standing = StandingRecord(happenings)
        streams[stream] = OpenStream(
            readVersion: standing.version, matter: grant.matter, standing: standing)
        return happenings
    }

    private func open<Subject: Record>(
        _ subject: Subject.Type, _ id: ID<Subject>, _ grant: borrowing Grant
    ) throws -> (stream: OpenStream, standing: StandingRecord<Subject>) {
        let name = StreamID(subject, id)
        if streams[name] == nil {
            let read =
                if let together {
                    try together.record(subject, name, grant, keys)
                } else {
                    try StreamReading.record(subject, name, grant, keys)
                }
            streams[name] = OpenStream(
                readVersion: read.version, matter: grant.matter, standing: read)
        }
        guard let stream = streams[name], let standing = stream.standing as? StandingRecord<Subject>
        else {
            throw LedgerFault.unknownKind(Subject.kind)
        }
        guard stream.matter == grant.matter else { throw LedgerFault.wrongMatter }
        return (stream, standing)
    }
}

extension Desk {
    /// Puts a decision to a record. What follows from it is committed with the whole of this work;
    /// a later look at the record shows it.
    ///
    /// - Parameter area: the area the record belongs to, or will; it never changes (D11).
    package func decide<Choice: Decision>(
        _ decision: Choice, on id: ID<Choice.Subject>, in area: ID<Area>,
        _ grant: borrowing Grant, _ occasion: Occasion
    ) throws -> Result<Void, Choice.Refusal> {
        // What is owed to an emergency is read and not changed (trust 3.10).
        guard grant.glass == nil else { throw NothingHere() }
        var (stream, standing) = try open(Choice.Subject.self, id, grant)
        guard (standing.area ?? area) == area else { throw LedgerFault.wrongArea }
        let events: [Choice.Subject.Event]
        do throws(Choice.Refusal) {
            events = try decision.decide(given: standing.record, on: occasion)
        } catch {
            return .failure(error)
        }
        let name = StreamID(Choice.Subject.self, id)
        for event in events {
            let key = try keys.newestOrNewKey(for: grant, at: occasion.at)
            standing.follow(event)
            let entry = try NewEntry(
                event, after: standing.record, in: name, area: area, by: occasion.by,
                at: occasion.at, key)
            entries.append(try entry.sealed(as: standing.version))
        }
        stream.standing = standing
        streams[name] = stream
        return .success(())
    }

    /// Notes that somebody opens a matter, is turned away or searches. The note joins the end of
    /// the matter's access log without reading it, so that people who look at one case at once do
    /// not hold each other up.
    package func note(_ note: AccessNote) throws {
        // Sealing shows nothing, so it needs no leave of the reader's.
        let grant = AccessPolicy.maintain(note.matter)
        guard let key = try keys.newestKey(for: grant) else { throw LedgerFault.noKey }
        let event = note.event
        let stamp = event.stamp
        notes.append(
            try NewEntry(
                event, after: AccessLog(after: [event]), in: note.matter.accesses,
                area: note.area, by: stamp.by, at: stamp.at, key))
    }

    /// Destroys the key of a matter with the commit of this work: its words are gone for ever, and
    /// the chain holds. Decide first, in a record of the area, that and why it is done.
    package func destroyKey(_ grant: borrowing Grant, _ occasion: Occasion) {
        erasures.append(Erasure(matter: grant.matter, at: occasion.at))
    }

    /// Opens a card of a table.
    package func open<Card: Decodable>(
        _ card: Card.Type = Card.self, _ sealed: [UInt8], at place: CardPlace,
        _ grant: borrowing Grant
    ) throws -> Card {
        let version = try MatterKey.version(of: sealed)
        return try keys.key(for: grant, version: version).open(card, sealed, at: place)
    }
}

extension Desk {
    /// One entry of an access log, opened.
    func event(
        in entry: StoredEntry, at place: LedgerPlace, _ grant: borrowing Grant
    ) throws -> AccessEvent {
        let key = try keys.key(for: grant, version: place.keyVersion)
        return try StreamReading.event(of: AccessLog.self, at: place, sealed: entry.body, key)
    }

    /// Where the ledger ends in this snapshot.
    package func position() throws -> Int64 {
        try EntryTable.head(on: connection).position
    }

    /// The outsides of the entries after a position, in order: for whoever follows the ledger.
    package func places(after position: Int64, limit: Int) throws -> [LedgerPlace] {
        try EntryTable.rows(after: position, limit: limit, on: connection)
            .map { try LedgerPlace(StoredEntry($0).envelope) }
    }
}
