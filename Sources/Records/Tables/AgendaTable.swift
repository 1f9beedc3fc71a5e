import Casework
import Storage

/// The order of cases on each agenda, as rows written anew whenever the order changes. Once the
/// meeting is closed it changes no more, so what is then said of their minutes stays.
enum AgendaTable {
    static func keep(
        _ agenda: [AgendaItem], _ meeting: String, _ connection: any Connection
    ) throws {
        try connection.run("DELETE FROM agenda_item WHERE meeting = \(meeting)")
        for (index, item) in agenda.enumerated() {
            try connection.run(
                """
                INSERT INTO agenda_item (meeting, case_id, place, outcome, not_reached)
                VALUES (\(meeting), \(item.caseID), \(index + 1),
                    \((item.outcome?.rawValue).sqlValue), \(item.wasNotReached))
                """)
        }
    }
}
