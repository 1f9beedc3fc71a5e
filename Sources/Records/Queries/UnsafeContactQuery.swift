package import Casework
package import Storage

/// A contact by a way that nobody had confirmed as safe, which a manager has not read yet.
package struct UnreadUnsafeContact: Sendable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let on: CalendarDate
}

package enum UnsafeContactQuery {
    /// What others did, until this person reads the case again. Whether she may open it is decided
    /// one by one.
    package static func unread(
        by account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws -> [UnreadUnsafeContact] {
        try connection.rows(
            """
            SELECT unsafe_contact.case_id, contacted_on, year, number
            FROM unsafe_contact JOIN case_file ON case_file.id = unsafe_contact.case_id
            WHERE unsafe_contact.area = \(area)
                AND (unsafe_contact.account IS NULL OR unsafe_contact.account <> \(account))
                AND NOT EXISTS (SELECT 1 FROM case_look
                    WHERE case_look.case_id = unsafe_contact.case_id
                        AND case_look.account = \(account) AND last_read > position)
                AND \(HiddenCaseQuery.exists("unsafe_contact.case_id", for: account))
            ORDER BY position DESC LIMIT 50
            """
        ).map { row in
            UnreadUnsafeContact(
                caseID: try row.id("case_id"),
                reference: CaseReference(year: try row.int("year"), number: try row.int("number")),
                on: try row.date("contacted_on"))
        }
    }
}
