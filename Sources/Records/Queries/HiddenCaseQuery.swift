package import Casework
package import Storage

/// Cases that do not exist for somebody: she is in conflict, or outside the circle of a sealed case
/// (SR-08).
package enum HiddenCaseQuery {
    /// What a count or a list says in its WHERE, so that nothing hidden reaches a number, a place
    /// in an order or the end of a page.
    static func exists(_ id: SQL, for account: ID<Account>) -> SQL {
        exists(id, for: "\(account)" as SQL)
    }

    private static func exists(_ id: SQL, for account: SQL) -> SQL {
        """
        (NOT EXISTS (SELECT 1 FROM case_exclusion AS barred
            WHERE barred.case_id = \(id) AND barred.account = \(account))
        AND (NOT EXISTS (SELECT 1 FROM case_circle AS circle WHERE circle.case_id = \(id))
            OR EXISTS (SELECT 1 FROM case_circle AS named
                WHERE named.case_id = \(id) AND named.account = \(account))))
        """
    }

    /// A referral goes with the case that it joined.
    static func referralExists(for account: ID<Account>) -> SQL {
        """
        \(exists("referral.case_id", for: account)) AND (referral.joined_case IS NULL
            OR \(exists("referral.joined_case", for: account)))
        """
    }

    /// The same of a case, or of a referral that may become one or that joined a hidden one.
    static func matterExists(_ id: SQL, for account: ID<Account>) -> SQL {
        """
        (\(exists(id, for: account)) AND NOT EXISTS (
            SELECT 1 FROM referral WHERE referral.case_id = \(id)
                AND referral.joined_case IS NOT NULL
                AND NOT \(exists("referral.joined_case", for: account))))
        """
    }

    /// Whether a case is hidden, or a referral that may become one, or that joined a hidden one.
    package static func hides(
        _ id: ID<CaseFile>, from account: ID<Account>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first("SELECT 1 AS seen WHERE \(matterExists("\(id)", for: account))") == nil
    }

    /// Whether somebody is named in the circle of a sealed case.
    package static func isNamed(
        _ account: ID<Account>, inCircleOf id: ID<CaseFile>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS named FROM case_circle WHERE case_id = \(id) AND account = \(account)
            """) != nil
    }

    /// All of them.
    package static func all(
        from account: ID<Account>, _ connection: any Connection
    ) throws -> Set<ID<CaseFile>> {
        try ids(connection.rows(hidden(from: account)))
    }

    /// Those of one area, for whoever searches what is held of it in memory.
    package static func all(
        from account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> Set<ID<CaseFile>> {
        try ids(
            connection.rows(
                """
                SELECT case_id FROM (\(hidden(from: account))) AS hidden
                WHERE EXISTS (SELECT 1 FROM case_file
                        WHERE case_file.id = hidden.case_id AND case_file.area = \(area))
                    OR EXISTS (SELECT 1 FROM referral
                        WHERE referral.case_id = hidden.case_id AND referral.area = \(area))
                """))
    }

    private static func hidden(from account: ID<Account>) -> SQL {
        """
        SELECT case_id FROM case_exclusion WHERE account = \(account)
        UNION SELECT case_id FROM case_circle WHERE case_id NOT IN (
            SELECT case_id FROM case_circle AS named WHERE named.account = \(account))
        """
    }

    private static func ids(_ rows: [Row]) throws -> Set<ID<CaseFile>> {
        try rows.reduce(into: []) { $0.insert(try $1.id("case_id")) }
    }

    /// A meeting that was called as an emergency for nothing but cases that do not exist for her is
    /// not there either.
    static func meetingExists(for account: ID<Account>) -> SQL {
        meetingExists(for: "\(account)" as SQL)
    }

    /// - Parameter account: also the column of an outer row.
    static func meetingExists(for account: SQL) -> SQL {
        """
        (meeting.kind <> 'emergency'
        OR NOT EXISTS (SELECT 1 FROM agenda_item WHERE agenda_item.meeting = meeting.id)
        OR EXISTS (SELECT 1 FROM agenda_item WHERE agenda_item.meeting = meeting.id
            AND \(exists("agenda_item.case_id", for: account))))
        """
    }

    /// Whether there is no such meeting for her.
    static func hides(
        _ meeting: ID<Meeting>, from account: ID<Account>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS hidden FROM meeting
            WHERE id = \(meeting) AND NOT \(meetingExists(for: account))
            """) != nil
    }
}
