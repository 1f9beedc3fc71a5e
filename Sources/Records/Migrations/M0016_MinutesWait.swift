import Storage

/// Minutes wait for the chair by each case, not by the meeting: one case may be hidden from the
/// chair who approved the others, and one is corrected without the rest.
///
/// What was corrected after its approval before this step waits again when it is next corrected; a
/// rebuild tells it at once.
enum M0016_MinutesWait {
    static let migration = Migration(
        number: 16,
        name: "minutes wait",
        sqlite: """
            ALTER TABLE agenda_item ADD COLUMN minutes_wait_since TEXT;
            UPDATE agenda_item SET minutes_wait_since = (
                SELECT closed_on FROM meeting
                WHERE meeting.id = agenda_item.meeting AND approved_on IS NULL)
                WHERE outcome = 'heard';
            CREATE INDEX agenda_item_minutes_wait ON agenda_item (minutes_wait_since);
            CREATE INDEX agenda_item_by_case ON agenda_item (case_id);
            ALTER TABLE meeting DROP COLUMN approved_on;
            """,
        postgreSQL: """
            ALTER TABLE agenda_item ADD COLUMN minutes_wait_since TEXT;
            UPDATE agenda_item SET minutes_wait_since = (
                SELECT closed_on FROM meeting
                WHERE meeting.id = agenda_item.meeting AND approved_on IS NULL)
                WHERE outcome = 'heard';
            CREATE INDEX agenda_item_minutes_wait ON agenda_item (minutes_wait_since);
            CREATE INDEX agenda_item_by_case ON agenda_item (case_id);
            ALTER TABLE meeting DROP COLUMN approved_on;
            """
    )
}
