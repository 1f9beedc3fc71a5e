import Casework
import Records
import Storage

/// The tables that follow from tallies: a row each with a sealed card, claims, and who looked.
struct TallyTables: LedgerTables {
    static let migration = Migration(
        number: AllMigrations.inOrder.count + 1, name: "tallies",
        sqlite: """
            CREATE TABLE tally (
                id TEXT PRIMARY KEY, matter TEXT NOT NULL, count INTEGER NOT NULL,
                position INTEGER NOT NULL, card BLOB NOT NULL
            );
            CREATE TABLE tally_claim (name TEXT PRIMARY KEY, matter TEXT NOT NULL);
            CREATE TABLE tally_look (
                position INTEGER PRIMARY KEY, matter TEXT NOT NULL, page TEXT NOT NULL
            );
            """,
        postgreSQL: """
            CREATE TABLE tally (
                id TEXT PRIMARY KEY, matter TEXT NOT NULL, count BIGINT NOT NULL,
                position BIGINT NOT NULL, card BYTEA NOT NULL
            );
            CREATE TABLE tally_claim (name TEXT PRIMARY KEY, matter TEXT NOT NULL);
            CREATE TABLE tally_look (
                position BIGINT PRIMARY KEY, matter TEXT NOT NULL, page TEXT NOT NULL
            );
            """)

    func keep(_ change: LedgerChange, _ connection: any Connection) throws {
        if let happening = change.happening(to: Tally.self) {
            try keep(happening, change, connection)
        }
        if let look = change.happening(to: AccessLog.self) {
            let page = look.after.entries.map(\.page).joined(separator: ",")
            try connection.run(
                """
                INSERT INTO tally_look (position, matter, page)
                VALUES (\(look.place.position), \(look.place.matter.description), \(page))
                """)
        }
    }

    private func keep(
        _ happening: Happening<Tally>, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        let place = happening.place
        let matter = place.matter.description
        if case .claimed(let claimed) = happening.event {
            try connection.run(
                "INSERT INTO tally_claim (name, matter) VALUES (\(claimed.name), \(matter))")
        }
        let card = try change.seal(
            TallyCard(happening.after), at: TallyCard.place(place.stream.id))
        try connection.run(
            """
            INSERT INTO tally (id, matter, count, position, card)
            VALUES (\(place.stream.id), \(matter), \(happening.after.count),
                \(place.position), \(card))
            ON CONFLICT (id) DO UPDATE SET
                count = excluded.count, position = excluded.position, card = excluded.card
            """)
    }

    func erase(_ matter: Matter, _ connection: any Connection) throws {
        let matter = matter.description
        try connection.run("DELETE FROM tally WHERE matter = \(matter)")
        try connection.run("DELETE FROM tally_claim WHERE matter = \(matter)")
        try connection.run("DELETE FROM tally_look WHERE matter = \(matter)")
    }

    func clear(_ connection: any Connection) throws {
        try connection.run("DELETE FROM tally")
        try connection.run("DELETE FROM tally_claim")
        try connection.run("DELETE FROM tally_look")
    }
}

/// What a row shows of a tally's words.
struct TallyCard: Codable, Equatable {
    let lastRemark: PrivateText

    init(_ tally: Tally) {
        lastRemark = tally.remarks.last ?? Private("")
    }

    static func place(_ row: String) -> CardPlace {
        CardPlace(table: "tally", column: "card", row: row)
    }
}
