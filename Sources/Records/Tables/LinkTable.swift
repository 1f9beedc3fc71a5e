import Casework
import Storage

/// What was last decided of each pair of people and not undone.
enum LinkTable {
    static func keep(
        _ happening: Happening<CaseFile>, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        let pair: LinkedPair
        switch happening.event {
        case .personLinkDecided(let decided): pair = decided.link.pair
        case .personLinkUndone(let undone): pair = undone.pair
        default: return
        }
        let id = happening.place.stream.id
        try remove(pair, of: id, connection)
        guard let decided = happening.after.links.link(pair) else { return }
        let (card, area) = (try change.seal(decided, at: place(id, pair)), happening.place.area)
        try connection.run(
            """
            INSERT INTO person_link (case_id, person, other, other_person, area, is_same,
                decided_on, card)
            VALUES (\(id), \(pair.person), \(pair.other), \(pair.otherPerson), \(area),
                \(decided.link.isSame), \(decided.stamp.on), \(card))
            """)
    }

    static func place(_ id: String, _ pair: LinkedPair) -> CardPlace {
        CardPlace(
            table: "person_link", column: "card",
            row: "\(id) \(pair.person) \(pair.other) \(pair.otherPerson)")
    }

    static func erase(_ id: ID<CaseFile>, _ connection: any Connection) throws {
        try connection.run("DELETE FROM person_link WHERE case_id = \(id) OR other = \(id)")
    }

    private static func remove(
        _ pair: LinkedPair, of id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            DELETE FROM person_link WHERE case_id = \(id) AND person = \(pair.person)
                AND other = \(pair.other) AND other_person = \(pair.otherPerson)
            """)
    }
}
