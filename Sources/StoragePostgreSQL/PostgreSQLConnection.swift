import Storage

/// One place at the server, held by a session that is made when first needed and again when lost.
///
/// A session is only made at the start of a transaction: a statement must never run outside the
/// transaction its caller believes in.
final class PostgreSQLConnection: WritingConnection {
    /// How long to wait for an answer before the server is taken for gone. The server itself gives
    /// up on a statement after five seconds.
    private static let patience = Duration.seconds(10)
    /// For a commit, which may wait for a standby, and for the line of writers of all nodes.
    private static let longPatience = Duration.seconds(30)
    /// For a migration over years of records.
    private static let endlessPatience = Duration.seconds(6 * 3600)

    private let target: ConnectionTarget
    private var link: Link?
    private var statements = PreparedStatements()

    init(_ target: ConnectionTarget) {
        self.target = target
    }

    var dialect: Dialect { .postgreSQL }

    @discardableResult
    func run(_ sql: SQL) throws(StorageFault) -> Int {
        try answer(to: sql).changes
    }

    func rows(_ sql: SQL) throws(StorageFault) -> [Row] {
        try answer(to: sql).rows()
    }

    func script(_ text: StaticString) throws(StorageFault) {
        try session().run(text.description, patience: Self.endlessPatience)
    }

    private func answer(to sql: SQL) throws(StorageFault) -> Answer {
        let parameters = try Parameters(sql.values())
        let text = sql.text(for: .postgreSQL)
        let link = try session()
        let name = try statements.name(for: text, parameters, on: link, patience: Self.patience)
        do {
            return try link.run(prepared: name, parameters, patience: Self.patience)
        } catch {
            // Its tables may have changed shape since it was prepared.
            if case .broken = error { statements.forget(text, parameters) }
            throw error
        }
    }

    private func session() throws(StorageFault) -> Link {
        guard let link, link.isAlive else { throw .connectionLost }
        return link
    }
}

extension PostgreSQLConnection {
    /// Reads in one snapshot. What the body made of it stands even if the end goes wrong, because
    /// there was nothing to keep.
    func reading<Value>(_ body: (any Connection) throws -> Value) throws -> Value {
        try open("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", patience: Self.patience)
        defer { rollback() }
        return try Turn.take(on: self, body)
    }

    /// Every writer of every node first takes one lock, so that writers are serial and a position
    /// in the ledger is the order of commits. The lock is named after the schema: two installations
    /// in one database do not wait for each other.
    ///
    /// The wait for it may take longer than any statement: the others' groups are short, but one of
    /// them may be a migration, and giving up would refuse a whole group at once.
    func begin() throws(StorageFault) {
        try open(
            """
            BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
            SET LOCAL lock_timeout = '20s';
            SET LOCAL statement_timeout = '20s';
            SELECT pg_advisory_xact_lock(1296126529, hashtext(COALESCE(current_schema(), '')));
            SET LOCAL lock_timeout = '2s';
            SET LOCAL statement_timeout = '5s'
            """,
            patience: Self.longPatience
        )
    }

    func beginOne() throws(StorageFault) {
        try session().run("SAVEPOINT one_write", patience: Self.patience)
    }

    func keepOne() throws(StorageFault) {
        try session().run("RELEASE SAVEPOINT one_write", patience: Self.patience)
    }

    func undoOne() throws(StorageFault) {
        try session().run(
            "ROLLBACK TO SAVEPOINT one_write; RELEASE SAVEPOINT one_write", patience: Self.patience)
    }

    /// The server's time limit is lifted first: when it struck while waiting for a standby, the
    /// server would report success for a commit that the standby does not have.
    func commit() throws(StorageFault) {
        let link = try session()
        do throws(StorageFault) {
            let answer = try link.run(
                "SET LOCAL statement_timeout = 0; COMMIT", patience: Self.longPatience)
            // The server answers ROLLBACK, and no error, when the transaction had failed before.
            guard answer.command == "COMMIT" else {
                throw .broken(code: .postgreSQL(sqlState: SQLState("25P02")))
            }
        } catch {
            throw error == .connectionLost ? .unknownCommit : error
        }
    }

    func rollback() {
        guard let link, link.isAlive, link.isInTransaction else { return }
        do {
            try link.run("ROLLBACK", patience: Self.patience)
        } catch {
            self.link = nil
        }
    }

    func hangUp() {
        link = nil
    }

    /// Opens a transaction, and when the session turns out to be gone makes another and tries once
    /// more: nothing has been asked yet that could be done twice.
    private func open(_ text: String, patience: Duration) throws(StorageFault) {
        do throws(StorageFault) {
            try liveSession().run(text, patience: patience)
        } catch {
            guard error == .connectionLost else { throw error }
            link = nil
            try liveSession().run(text, patience: patience)
        }
    }

    private func liveSession() throws(StorageFault) -> Link {
        if let link, link.isAlive, !link.isInTransaction { return link }
        self.link = nil
        let link = try Link(target)
        try link.run(Self.manners, patience: Self.patience)
        statements = PreparedStatements()
        self.link = link
        return link
    }

    /// What every session agrees to. A weaker `synchronous_commit` is raised to `on`, a stronger
    /// kept.
    private static let manners = """
        SET statement_timeout = '5s';
        SET lock_timeout = '2s';
        SET idle_in_transaction_session_timeout = '10s';
        SET client_min_messages = 'error';
        SET standard_conforming_strings = 'on';
        SET bytea_output = 'hex';
        SELECT set_config('synchronous_commit', 'on', false)
        WHERE current_setting('synchronous_commit') <> 'remote_apply'
        """
}
