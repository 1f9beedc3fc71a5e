package import Casework
package import Storage

/// How many accepted cases wait for whom.
package struct WaitingCases: Sendable {
    package var toList = 0
    package var toDecide = 0
    package var toHandOver = 0
    package var overtaken = 0
}

/// Cases of one area, by where they stand. Which of them a reader may open is decided one by one.
package enum CaseListQuery {
    package static func find(
        _ id: ID<CaseFile>, _ connection: any Connection
    ) throws -> CaseRow? {
        try connection.first("SELECT \(CaseRow.columns) FROM case_file WHERE id = \(id)")
            .map(CaseRow.init)
    }

    /// By the number under which an area speaks of it.
    package static func find(
        _ reference: CaseReference, in area: ID<Area>, _ connection: any Connection
    ) throws -> ID<CaseFile>? {
        try connection.first(
            """
            SELECT id FROM case_file WHERE area = \(area) AND year = \(reference.year)
                AND number = \(reference.number)
            """
        ).map { try $0.id("id") }
    }

    /// The same, as far as the case exists for a reader.
    package static func find(
        _ reference: CaseReference, in area: ID<Area>, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> CaseRow? {
        try connection.first(
            """
            SELECT \(CaseRow.columns) FROM case_file
            WHERE area = \(area) AND year = \(reference.year) AND number = \(reference.number)
                AND \(HiddenCaseQuery.exists("case_file.id", for: account))
            """
        ).map(CaseRow.init)
    }

    package static func inState(
        _ states: [CaseState], of area: ID<Area>, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [CaseRow] {
        try connection.rows(
            """
            SELECT \(CaseRow.columns) FROM case_file
            WHERE area = \(area) AND state IN (\(list: states.map(\.rawValue)))
                AND \(HiddenCaseQuery.exists("case_file.id", for: account))
            ORDER BY referred_on, year, number
            """
        ).map(CaseRow.init)
    }

    /// Cases whose flag ran out from one day on and before another (domain 2.2 step 12).
    package static func flagEnded(
        from first: CalendarDate, before day: CalendarDate, in area: ID<Area>,
        seenBy account: ID<Account>, _ connection: any Connection
    ) throws -> [CaseRow] {
        try connection.rows(
            """
            SELECT \(CaseRow.columns) FROM case_file
            WHERE area = \(area) AND flag_until >= \(first) AND flag_until < \(day)
                AND \(HiddenCaseQuery.exists("case_file.id", for: account))
            ORDER BY flag_until, year, number LIMIT 500
            """
        ).map(CaseRow.init)
    }

    package static func allocated(
        to advocate: ID<Account>, in area: ID<Area>, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [CaseRow] {
        try connection.rows(
            """
            SELECT \(CaseRow.columns) FROM case_file
            WHERE advocate = \(advocate) AND area = \(area)
                AND \(HiddenCaseQuery.exists("case_file.id", for: account))
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

    /// How many accepted cases that were not heard wait for somebody of the conference: for a
    /// meeting, for the chair, for the coordinator after the chair, or beside a meeting whose day
    /// has passed. Each is in one count only.
    package static func waitingCounts(
        in area: ID<Area>, on today: CalendarDate, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> WaitingCases {
        let row = try connection.first(
            """
            SELECT COUNT(CASE WHEN case_file.state = 'open' AND awaits_chair = 0 THEN 1 END)
                    AS to_list,
                COUNT(CASE WHEN case_file.state = 'open' AND awaits_chair = 1
                    AND chair_declined = 0 THEN 1 END) AS to_decide,
                COUNT(CASE WHEN case_file.state = 'open' AND awaits_chair = 1
                    AND chair_declined = 1 THEN 1 END) AS to_hand_over,
                COUNT(CASE WHEN case_file.state = 'listed' AND meeting.date < \(today)
                    THEN 1 END) AS overtaken
            FROM case_file LEFT JOIN meeting ON meeting.id = case_file.meeting
            WHERE case_file.area = \(area) AND case_file.state IN ('open', 'listed')
                AND \(HiddenCaseQuery.exists("case_file.id", for: account))
            """)
        guard let row else { return WaitingCases() }
        return WaitingCases(
            toList: try row.int("to_list"), toDecide: try row.int("to_decide"),
            toHandOver: try row.int("to_hand_over"), overtaken: try row.int("overtaken"))
    }

    /// How many cases still to be heard have no adviser, no contact, or no victim's view; of one
    /// adviser or of all.
    package static func advocacyCounts(
        of advocate: ID<Account>?, in area: ID<Area>, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> (unallocated: Int, withoutContact: Int, withoutView: Int) {
        let own: SQL = if let advocate { "AND advocate = \(advocate)" } else { "" }
        let row = try connection.first(
            """
            SELECT COUNT(CASE WHEN advocate IS NULL THEN 1 END) AS unallocated,
                COUNT(CASE WHEN contacts = 0 THEN 1 END) AS without_contact,
                COUNT(CASE WHEN has_view = 0 AND view_is_explained = 0 THEN 1 END)
                    AS without_view
            FROM case_file WHERE area = \(area) AND state IN ('open', 'listed') \(own)
                AND \(HiddenCaseQuery.exists("case_file.id", for: account))
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
