import Casework
import Storage

/// The table of a meeting in session: which case lies on it, and who sits at it.
enum TableQuery {
    /// Whether a case lies on a table at which somebody of an agency sits.
    static func hears(_ agency: ID<Agency>, _ id: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM meeting JOIN in_the_room ON in_the_room.meeting = meeting.id
            WHERE meeting.current_case = \(id) AND meeting.state = 'inSession'
                AND in_the_room.agency = \(agency))
        """
    }

    /// Whether a case lies on the table of a meeting and the chair shows it.
    static func isShown(
        _ id: ID<CaseFile>, at meeting: ID<Meeting>, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS shown FROM meeting
            WHERE id = \(meeting) AND current_case = \(id) AND state = 'inSession'
                AND case_is_shown = 1
            """) != nil
    }
}
