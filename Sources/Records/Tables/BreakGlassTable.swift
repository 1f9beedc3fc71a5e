import Casework
import Storage

/// Who opened which case in an emergency, until when, who was told, and whether it was looked at.
enum BreakGlassTable {
    static func keep(
        _ happening: Happening<BreakGlass>, _ connection: any Connection
    ) throws {
        let id = happening.place.stream.id
        switch happening.event {
        case .broken(let broken): try keep(broken, id, happening.place, connection)
        case .ended(let ended):
            try connection.run(
                """
                UPDATE break_glass SET until = \(ended.stamp.at)
                WHERE id = \(id) AND until > \(ended.stamp.at)
                """)
        case .reviewed(let reviewed):
            try connection.run(
                """
                UPDATE break_glass SET reviewed_on = \(reviewed.stamp.on),
                    was_needed = \(reviewed.wasNeeded)
                WHERE id = \(id)
                """)
        }
    }

    private static func keep(
        _ broken: GlassBroken, _ id: String, _ place: LedgerPlace, _ connection: any Connection
    ) throws {
        let stamp = broken.stamp
        guard let account = stamp.by.account, let agency = stamp.by.agency else { return }
        try connection.run(
            """
            INSERT INTO break_glass (id, area, case_id, account, agency, category, position,
                broken_at, broken_on, until, review_by)
            VALUES (\(id), \(place.area), \(broken.caseID), \(account), \(agency),
                \(broken.category.rawValue), \(place.position), \(stamp.at), \(stamp.on),
                \(broken.until), \(broken.reviewBy))
            """)
        for told in broken.told {
            try connection.run(
                """
                INSERT INTO break_glass_told (glass, account, part)
                VALUES (\(id), \(told.account), \(told.part.rawValue))
                """)
        }
    }

    static func erase(_ id: ID<CaseFile>, _ connection: any Connection) throws {
        try connection.run(
            """
            DELETE FROM break_glass_told
            WHERE glass IN (SELECT id FROM break_glass WHERE case_id = \(id))
            """)
        try connection.run("DELETE FROM break_glass WHERE case_id = \(id)")
    }
}
