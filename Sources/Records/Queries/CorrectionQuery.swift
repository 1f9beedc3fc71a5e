package import Casework
package import Storage

/// A correction that somebody has not read yet.
package struct UnreadCorrection: Sendable {
    package let referral: ID<Referral>
    package let caseID: ID<CaseFile>
    package let on: CalendarDate
    /// The number of the case, once there is one.
    package let reference: CaseReference?
}

package enum CorrectionQuery {
    /// Corrections of what this person saw before they were made, until she reads it again. Whether
    /// she may still open the case is decided one by one.
    package static func unread(
        by account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> [UnreadCorrection] {
        try connection.rows(
            """
            SELECT correction.referral, correction.case_id, corrected_on, year, number
            FROM correction
            JOIN referral ON referral.id = correction.referral
            LEFT JOIN case_file ON case_file.id = correction.case_id
            WHERE correction.area = \(area)
                AND EXISTS (\(look(account)) AND first_seen < position)
                AND NOT EXISTS (\(look(account)) AND last_read > position)
                AND (correction.account IS NULL OR correction.account <> \(account))
                AND \(HiddenCaseQuery.exists("correction.case_id", for: account))
            ORDER BY position DESC LIMIT 50
            """
        ).map { row in
            UnreadCorrection(
                referral: try row.id("referral"), caseID: try row.id("case_id"),
                on: try row.date("corrected_on"), reference: try reference(row))
        }
    }

    /// Her looks at the case, or at the referral before it joined that case.
    private static func look(_ account: ID<Account>) -> SQL {
        """
        SELECT 1 FROM case_look
        WHERE case_look.account = \(account)
            AND case_look.case_id IN (correction.case_id, referral.case_id)
        """
    }

    private static func reference(_ row: Row) throws -> CaseReference? {
        guard try row.integerIfAny("number") != nil else { return nil }
        return CaseReference(year: try row.int("year"), number: try row.int("number"))
    }

    /// The day of the last correction of a case's own referral.
    package static func last(
        of id: ID<CaseFile>, _ connection: any Connection
    ) throws -> CalendarDate? {
        try connection.first(
            """
            SELECT corrected_on FROM correction WHERE case_id = \(id)
            ORDER BY position DESC LIMIT 1
            """
        ).map { try $0.date("corrected_on") }
    }
}
