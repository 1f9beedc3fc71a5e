import Storage

extension StorageFault {
    /// What an error of the server's means here. Without a state the error is libpq's own, and
    /// libpq has none but of a connection that is gone.
    init(sqlState: String?, constraint: String?) {
        guard let state = sqlState else {
            self = .connectionLost
            return
        }
        self = Self.exact(state, constraint) ?? Self.ofClass(state)
    }

    private static func exact(_ state: String, _ constraint: String?) -> StorageFault? {
        switch state {
        case "23505": .uniqueViolation(named: constraint ?? "")
        // A trigger's RAISE, such as the one that keeps a ledger append-only.
        case "P0001": .constraintViolation
        case "25006": .readOnly
        case "53100": .full
        // Lock or statement ran out of time; deadlock; conflict of snapshots.
        case "55P03", "57014", "40P01", "40001": .busy
        // Ended by the operator, a crash, a restart or a time limit of the session.
        case "57P01", "57P02", "57P03", "57P04", "57P05", "25P03": .connectionLost
        default: nil
        }
    }

    private static func ofClass(_ state: String) -> StorageFault {
        switch state.prefix(2) {
        case "08": .connectionLost
        case "23": .constraintViolation
        case "53": .busy
        default: .broken(code: .postgreSQL(sqlState: SQLState(state)))
        }
    }
}
