import Records
import Storage

/// The rows of every table that follows from the ledger, as they lie in the database.
enum TableBytes {
    static let tables: [SQL] = [
        "SELECT * FROM area ORDER BY id", "SELECT * FROM area_settings ORDER BY position",
        "SELECT * FROM area_member ORDER BY area, agency", "SELECT * FROM referral ORDER BY id",
        "SELECT * FROM case_file ORDER BY id",
        "SELECT * FROM research_request ORDER BY case_id, agency",
        "SELECT * FROM planned_action ORDER BY id",
        "SELECT * FROM hearing_agency ORDER BY case_id, agency",
        "SELECT * FROM meeting ORDER BY id",
        "SELECT * FROM agenda_item ORDER BY meeting, case_id",
        "SELECT * FROM agenda_recipient ORDER BY meeting, agency",
        "SELECT * FROM declaration ORDER BY meeting, account",
        "SELECT * FROM attendance ORDER BY meeting, agency",
        "SELECT * FROM correction ORDER BY referral",
        "SELECT * FROM access_entry ORDER BY position",
        "SELECT * FROM case_look ORDER BY case_id, account",
        "SELECT * FROM case_supporter ORDER BY case_id, account, part",
        "SELECT * FROM opposite_case ORDER BY case_id, other",
        "SELECT * FROM joined_referral ORDER BY case_id, referral",
        "SELECT * FROM case_exclusion ORDER BY case_id, account",
        "SELECT * FROM case_circle ORDER BY case_id, account",
        "SELECT * FROM open_conflict ORDER BY case_id, account, standing",
        "SELECT * FROM conflict_declaration ORDER BY id",
        "SELECT * FROM person_link ORDER BY case_id, person, other, other_person",
    ]

    @Sendable
    static func all(_ connection: any Connection) throws -> [[[SQLValue]]] {
        try tables.map { try connection.rows($0).map(\.values) }
    }

    /// How many entries tell of somebody opening something.
    @Sendable
    static func accesses(_ connection: any Connection) throws -> Int {
        let row = try connection.first(
            "SELECT COUNT(*) AS looks FROM ledger_entry WHERE stream_kind = 'access'")
        return try row?.int("looks") ?? 0
    }
}
