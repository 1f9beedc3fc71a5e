import Casework
import Storage

/// That a victim was contacted by a way that nobody had confirmed as safe: when and by whom, for
/// the manager of the advocacy service (SR-05). Why, and how, is on the case.
enum UnsafeContactTable {
    static func keep(_ happening: Happening<CaseFile>, _ connection: any Connection) throws {
        guard case .contactAttempted(let made) = happening.event,
            made.attempt.whyNotSafe?.isEmpty == false
        else { return }
        let place = happening.place
        try connection.run(
            """
            INSERT INTO unsafe_contact (position, area, case_id, contacted_on, account)
            VALUES (\(place.position), \(place.area), \(place.stream.id), \(made.madeOn),
                \(made.stamp.by.account.sqlValue))
            """)
    }

    static func erase(_ id: ID<CaseFile>, _ connection: any Connection) throws {
        try connection.run("DELETE FROM unsafe_contact WHERE case_id = \(id)")
    }
}
