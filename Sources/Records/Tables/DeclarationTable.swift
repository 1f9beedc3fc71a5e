import Casework
import Storage

/// Whom members of staff said they know, each on a card that is sealed with the area's key.
enum DeclarationTable {
    static func keep(
        _ happening: Happening<ConflictDeclaration>, _ change: LedgerChange,
        _ connection: any Connection
    ) throws {
        let id = happening.place.stream.id
        switch happening.event {
        case .declared(let declared):
            let card = try change.seal(declared.person, at: place(id))
            try connection.run(
                """
                INSERT INTO conflict_declaration (id, area, account, made_on, position, card)
                VALUES (\(id), \(happening.place.area), \(declared.account),
                    \(declared.stamp.on), \(happening.place.position), \(card))
                """)
        case .settled:
            try connection.run(
                "UPDATE conflict_declaration SET is_settled = 1 WHERE id = \(id)")
        }
    }

    static func place(_ id: String) -> CardPlace {
        CardPlace(table: "conflict_declaration", column: "card", row: id)
    }
}
