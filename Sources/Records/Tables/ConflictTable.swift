import Casework
import Storage

/// For whom a case does not exist, to whom alone it is open, and what about it waits to be decided.
/// Ids only, so nothing here is sealed.
enum ConflictTable {
    static func keep(_ happening: Happening<CaseFile>, _ connection: any Connection) throws {
        switch happening.event {
        case .conflictNoted, .conflictDecided, .conflictLiftAsked, .conflictLifted, .caseSealed,
            .circleChangeAsked, .circleChanged:
            try write(happening.after.conflicts, happening.place, connection)
        default: return
        }
    }

    static func erase(_ id: ID<CaseFile>, _ connection: any Connection) throws {
        try connection.run("DELETE FROM case_exclusion WHERE case_id = \(id)")
        try connection.run("DELETE FROM case_circle WHERE case_id = \(id)")
        try connection.run("DELETE FROM open_conflict WHERE case_id = \(id)")
    }

    private static func write(
        _ conflicts: CaseConflicts, _ place: LedgerPlace, _ connection: any Connection
    ) throws {
        guard let id = ID<CaseFile>(place.stream.id) else { return }
        try erase(id, connection)
        for account in conflicts.excluded {
            try connection.run(
                """
                INSERT INTO case_exclusion (case_id, account) VALUES (\(id), \(account))
                ON CONFLICT (case_id, account) DO NOTHING
                """)
        }
        for member in conflicts.circle {
            try connection.run(
                """
                INSERT INTO case_circle (case_id, account) VALUES (\(id), \(member.account))
                ON CONFLICT (case_id, account) DO NOTHING
                """)
        }
        for (account, standing, since) in conflicts.waiting {
            try connection.run(
                """
                INSERT INTO open_conflict (case_id, account, area, standing, since)
                VALUES (\(id), \(account), \(place.area), \(standing), \(since))
                ON CONFLICT (case_id, account, standing) DO NOTHING
                """)
        }
    }
}

extension CaseConflicts {
    /// What waits for one or two people to decide it.
    fileprivate var waiting: [(account: ID<Account>, standing: String, since: CalendarDate)] {
        var waiting = known.filter { $0.waitsForDecision || $0.waitsToBeRead }
            .map { (account: $0.account, standing: "found", since: $0.noted.stamp.on) }
        waiting += known.compactMap { one in
            guard one.standing == .inForce, let asked = one.liftAsked else { return nil }
            return (one.account, "liftAsked", asked.stamp.on)
        }
        if let circleAsked, let asker = circleAsked.stamp.by.account {
            waiting.append((asker, "circleAsked", circleAsked.stamp.on))
        }
        return waiting
    }
}
