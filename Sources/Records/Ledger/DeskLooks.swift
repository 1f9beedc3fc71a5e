package import Casework

extension Desk {
    /// Entries of a matter's access log by their positions. Which positions there are is told by
    /// `AccessRecordQuery`; a log is never read whole, for it grows with every look.
    package func looks(
        at positions: [Int64], _ grant: borrowing Grant
    ) throws -> [Int64: AccessEvent] {
        var found: [Int64: AccessEvent] = [:]
        for entry in try EntryTable.entries(at: positions, on: connection) {
            let place = try LedgerPlace(entry.envelope)
            guard place.matter == grant.matter, place.stream == grant.matter.accesses else {
                throw LedgerFault.wrongMatter
            }
            found[place.position] = try event(in: entry, at: place, grant)
        }
        return found
    }
}
