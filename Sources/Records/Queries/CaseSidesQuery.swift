package import Casework
package import Storage

/// Who stands on which side of a case.
package enum CaseSidesQuery {
    /// Whether somebody ever referred or advised a case in which the parties of this one change
    /// places (SR-09), or sent a referral that is known to tell of them so and waits still.
    package static func isOnOtherSide(
        _ account: ID<Account>, of id: ID<CaseFile>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            "SELECT 1 AS supports WHERE \(isOnOtherSide(account, of: "\(id)"))") != nil
    }

    static func isOnOtherSide(_ account: ID<Account>, of id: SQL) -> SQL {
        """
        (EXISTS (SELECT 1 FROM case_supporter
            WHERE account = \(account) AND case_id IN (\(others(of: id))))
        OR EXISTS (SELECT 1 FROM referral
            WHERE referrer = \(account) AND case_id IN (\(others(of: id)))))
        """
    }

    /// One of the two may not be a case yet, so that only the other names it.
    private static func others(of id: SQL) -> SQL {
        """
        SELECT opposite_case.other FROM opposite_case WHERE opposite_case.case_id = \(id)
        UNION ALL SELECT named.case_id FROM opposite_case AS named WHERE named.other = \(id)
        """
    }

    /// The cases in which it is said that their parties change places in this one.
    package static func naming(
        _ id: ID<CaseFile>, _ connection: any Connection
    ) throws -> [ID<CaseFile>] {
        try connection.rows(
            "SELECT case_id FROM opposite_case WHERE other = \(id) ORDER BY case_id"
        ).map { try $0.id("case_id") }
    }

    /// Whether somebody of an agency ever referred or advised a case in which the parties of this
    /// one change places: its client is the perpetrator of this one (SR-09).
    package static func isAgencyOnOtherSide(
        _ agency: ID<Agency>, of id: ID<CaseFile>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS supports FROM opposite_case
            JOIN case_supporter ON case_supporter.case_id = opposite_case.other
            JOIN membership ON membership.account = case_supporter.account
            WHERE opposite_case.case_id = \(id) AND membership.agency = \(agency) LIMIT 1
            """) != nil
    }

    /// Whether somebody sent the referral of a case, or one that joined it.
    package static func hasReferred(
        _ account: ID<Account>, _ id: ID<CaseFile>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            "SELECT 1 AS referred WHERE \(hasReferred(account, "\(id)"))") != nil
    }

    static func hasReferred(_ account: ID<Account>, _ id: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM case_supporter WHERE case_supporter.case_id = \(id)
            AND case_supporter.account = \(account) AND case_supporter.part = 'referrer')
        """
    }

    /// Cases of an area whose people changed after a place in the ledger, in its order: they took
    /// in a further referral, or theirs was corrected.
    package static func changed(
        in area: ID<Area>, after position: Int64, _ connection: any Connection
    ) throws -> [(caseID: ID<CaseFile>, position: Int64)] {
        try connection.rows(
            """
            SELECT case_id, position FROM joined_referral
                WHERE area = \(area) AND position > \(position)
            UNION ALL SELECT case_id, position FROM correction
                WHERE area = \(area) AND position > \(position)
            ORDER BY position
            """
        ).map { (try $0.id("case_id"), try $0.integer("position")) }
    }
}
