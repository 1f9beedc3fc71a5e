import Casework

/// A record as it stands, the area that it belongs to, and what it went through.
struct StandingRecord<Subject: Record>: Standing {
    private(set) var record: Subject
    private(set) var events: [Subject.Event]
    var area: ID<Area>?

    init(_ happenings: [Happening<Subject>] = []) {
        record = happenings.last?.after ?? Subject()
        events = happenings.map(\.event)
        area = happenings.last?.place.area
    }

    /// How many events it went through.
    var version: Int { events.count }

    mutating func follow(_ event: Subject.Event) {
        record.apply(event)
        events.append(event)
    }
}

/// A standing record of any kind.
protocol Standing: Sendable {}

/// Opens the entries of one record's life.
enum StreamReading {
    /// What happened to a record, from the beginning, with the record after each event.
    static func happenings<Subject: Record>(
        to subject: Subject.Type, _ entries: [StoredEntry], _ grant: borrowing Grant,
        _ keys: KeysInHand
    ) throws -> [Happening<Subject>] {
        var record = Subject()
        var happenings: [Happening<Subject>] = []
        try follow(subject, entries, grant, keys) { place, event in
            record.apply(event)
            happenings.append(Happening(place: place, event: event, after: record))
        }
        return happenings
    }

    /// A record after all that happened to it. No earlier state of it is held, because each that
    /// is held makes the next event copy the record's lists.
    static func record<Subject: Record>(
        _ subject: Subject.Type, _ stream: StreamID, _ grant: borrowing Grant, _ keys: KeysInHand
    ) throws -> StandingRecord<Subject> {
        let entries = try EntryTable.entries(of: stream, on: keys.connection)
        var standing = StandingRecord<Subject>()
        try follow(subject, entries, grant, keys) { place, event in
            standing.follow(event)
            standing.area = place.area
        }
        return standing
    }

    /// Every entry must belong to the matter that leave was given for: leave for one case opens
    /// no other.
    private static func follow<Subject: Record>(
        _ subject: Subject.Type, _ entries: [StoredEntry], _ grant: borrowing Grant,
        _ keys: KeysInHand, _ happened: (LedgerPlace, Subject.Event) -> Void
    ) throws {
        var version = 0
        for entry in entries {
            let place = try LedgerPlace(entry.envelope)
            guard place.matter == grant.matter else { throw LedgerFault.wrongMatter }
            version += 1
            guard place.version == version else {
                throw LedgerFault.damagedEntry(position: place.position)
            }
            let key = try keys.key(for: grant, version: place.keyVersion)
            happened(place, try event(of: subject, at: place, sealed: entry.body, key))
        }
    }

    static func event<Subject: Record>(
        of subject: Subject.Type, at place: LedgerPlace, sealed: [UInt8], _ key: MatterKey
    ) throws(LedgerFault) -> Subject.Event {
        do {
            let words = try key.openEvent(
                sealed, of: place.stream, version: place.version, name: place.name)
            return try EventCodec.read(Subject.Event.self, named: place.name, words)
        } catch EventCodec.Fault.unknownName {
            throw .unknownEvent(position: place.position)
        } catch {
            throw .damagedBody(position: place.position)
        }
    }
}
