package import Casework
package import Storage

/// Who had something to do with a case, for the alert about those who had not.
package enum CaseTaskQuery {
    /// Whether somebody referred or advised, wrote in the case, or is of an agency that was asked
    /// about it, came to its hearing or owes an action of it.
    package static func hasTask(
        _ account: ID<Account>, of agency: ID<Agency>, in id: ID<CaseFile>,
        _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS found WHERE EXISTS (
                SELECT 1 FROM case_file
                WHERE id = \(id) AND (referrer = \(account) OR advocate = \(account))
            ) OR EXISTS (SELECT 1 FROM referral WHERE case_id = \(id) AND referrer = \(account))
            OR EXISTS (SELECT 1 FROM joined_referral r JOIN referral o ON o.id = r.referral
                WHERE r.case_id = \(id) AND o.referrer = \(account))
            OR EXISTS (
                SELECT 1 FROM research_request WHERE case_id = \(id) AND agency = \(agency)
            ) OR EXISTS (
                SELECT 1 FROM hearing_agency WHERE case_id = \(id) AND agency = \(agency)
            ) OR EXISTS (
                SELECT 1 FROM planned_action WHERE case_id = \(id) AND agency = \(agency)
            ) OR EXISTS (
                SELECT 1 FROM ledger_entry
                WHERE stream_kind = 'caseFile' AND stream_id = \(id) AND by_account = \(account)
            )
            """) != nil
    }

    /// When referrals were sent and by whom, with the cases they are about.
    package static func referralsSent(
        since moment: Instant, in area: ID<Area>, _ connection: any Connection
    ) throws -> [(caseID: ID<CaseFile>, at: Instant, by: ID<Account>)] {
        try connection.rows(
            """
            SELECT case_id, submitted_at, referrer FROM referral
            WHERE area = \(area) AND submitted_at >= \(moment) ORDER BY submitted_at
            """
        ).map { (try $0.id("case_id"), try $0.instant("submitted_at"), try $0.id("referrer")) }
    }
}
