import Casework
import Storage

/// The last correction of each referral: that there was one, when and by whom.
enum CorrectionTable {
    static func keep(_ happening: Happening<Referral>, _ connection: any Connection) throws {
        guard case .amended(let amended) = happening.event,
            let submission = happening.after.submission
        else { return }
        let place = happening.place
        // A referral that joined a case is read there, by whoever reads that case.
        let caseID = happening.after.joined?.caseID ?? submission.caseID
        try connection.run(
            """
            INSERT INTO correction (referral, area, case_id, position, corrected_on, account)
            VALUES (\(place.stream.id), \(submission.area), \(caseID),
                \(place.position), \(amended.stamp.on), \(amended.stamp.by.account.sqlValue))
            ON CONFLICT (referral) DO UPDATE SET case_id = excluded.case_id,
                position = excluded.position,
                corrected_on = excluded.corrected_on, account = excluded.account
            """)
    }
}
