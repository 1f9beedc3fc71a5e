package import Casework
package import Storage

/// Cases of one area, by where they stand. Which of them a reader may open is decided one by one.
package enum CaseListQuery {
    package static func find(
        _ id: ID<CaseFile>, _ connection: any Connection
    ) throws -> CaseRow? {
        try connection.first("SELECT \(CaseRow.columns) FROM case_file WHERE id = \(id)")
            .map(CaseRow.init)
    }

    package static func inState(
        _ states: [CaseState], of area: ID<Area>, _ connection: any Connection
    ) throws -> [CaseRow] {
        try connection.rows(
            """
            SELECT \(CaseRow.columns) FROM case_file
            WHERE area = \(area) AND state IN (\(list: states.map(\.rawValue)))
            ORDER BY referred_on, year, number LIMIT 1000
            """
        ).map(CaseRow.init)
    }

    package static func allocated(
        to advocate: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> [CaseRow] {
        try connection.rows(
            """
            SELECT \(CaseRow.columns) FROM case_file
            WHERE advocate = \(advocate) AND area = \(area)
            ORDER BY state, referred_on LIMIT 1000
            """
        ).map(CaseRow.init)
    }

    /// Cases accepted after one, in the order of their numbers.
    package static func after(
        _ last: CaseReference, in area: ID<Area>, _ connection: any Connection
    ) throws -> [CaseRow] {
        try connection.rows(
            """
            SELECT \(CaseRow.columns) FROM case_file
            WHERE area = \(area) AND (year, number) > (\(last.year), \(last.number))
            ORDER BY year, number
            """
        ).map(CaseRow.init)
    }

    package static func count(
        inState state: CaseState, of area: ID<Area>, _ connection: any Connection
    ) throws -> Int {
        let row = try connection.first(
            """
            SELECT COUNT(*) AS cases FROM case_file
            WHERE area = \(area) AND state = \(state.rawValue)
            """)
        return try row?.int("cases") ?? 0
    }

    /// How many cases still to be heard have no adviser, no contact, or no victim's view; of one
    /// adviser or of all.
    package static func advocacyCounts(
        of advocate: ID<Account>?, in area: ID<Area>, _ connection: any Connection
    ) throws -> (unallocated: Int, withoutContact: Int, withoutView: Int) {
        let own: SQL = if let advocate { "AND advocate = \(advocate)" } else { "" }
        let row = try connection.first(
            """
            SELECT COUNT(CASE WHEN advocate IS NULL THEN 1 END) AS unallocated,
                COUNT(CASE WHEN contacts = 0 THEN 1 END) AS without_contact,
                COUNT(CASE WHEN has_view = 0 AND view_is_explained = 0 THEN 1 END)
                    AS without_view
            FROM case_file WHERE area = \(area) AND state IN ('open', 'listed') \(own)
            """)
        guard let row else { return (0, 0, 0) }
        return (
            try row.int("unallocated"), try row.int("without_contact"), try row.int("without_view")
        )
    }

    /// The next free number of a year; two coordinators at once are told apart by the table's
    /// UNIQUE.
    package static func nextReference(
        in area: ID<Area>, year: Int, _ connection: any Connection
    ) throws -> CaseReference {
        let row = try connection.first(
            """
            SELECT COALESCE(MAX(number), 0) AS last FROM case_file
            WHERE area = \(area) AND year = \(year)
            """)
        return CaseReference(year: year, number: (try row?.int("last") ?? 0) + 1)
    }
}
