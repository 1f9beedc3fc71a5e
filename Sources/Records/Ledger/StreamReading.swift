import Casework

/// Opens the entries of one record's life.
enum StreamReading {
    /// What happened to a record, from the beginning. Every entry must belong to the matter that
    /// leave was given for: leave for one case opens no other.
    static func happenings<Subject: Record>(
        to subject: Subject.Type, _ entries: [StoredEntry], _ grant: borrowing Grant,
        _ keys: KeysInHand
    ) throws -> [Happening<Subject>] {
        var record = Subject()
        var happenings: [Happening<Subject>] = []
        for entry in entries {
            let place = try LedgerPlace(entry.envelope)
            guard place.matter == grant.matter else { throw LedgerFault.wrongMatter }
            guard place.version == happenings.count + 1 else {
                throw LedgerFault.damagedEntry(position: place.position)
            }
            let key = try keys.key(for: grant, version: place.keyVersion)
            let event = try event(of: subject, at: place, sealed: entry.body, key)
            record.apply(event)
            happenings.append(Happening(place: place, event: event, after: record))
        }
        return happenings
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
