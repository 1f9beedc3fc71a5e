/// Writes that share one transaction and one durable commit.
struct CommitGroup {
    /// How many of them were made durable.
    let kept: Int
    private let answers: [() -> Void]

    /// Tells every caller what became of its write. Only called after the commit.
    func answerAll() {
        for answer in answers { answer() }
    }

    static func run(_ writes: [WaitingWrite], on connection: any WritingConnection) -> CommitGroup {
        do {
            try connection.begin()
        } catch {
            connection.rollback()
            return CommitGroup(kept: 0, answers: writes.map { write in { write.refuse(error) } })
        }
        return finish(attempts(at: writes, on: connection), of: writes, on: connection)
    }

    private enum Attempts {
        case all([AttemptedWrite])
        case brokenOff(StorageFault)
    }

    /// Runs each write in its savepoint. When a savepoint can be neither kept nor undone, the whole
    /// transaction is gone, and with it every write in it.
    private static func attempts(
        at writes: [WaitingWrite], on connection: any WritingConnection
    ) -> Attempts {
        var attempts: [AttemptedWrite] = []
        for write in writes {
            do throws(StorageFault) {
                try connection.beginOne()
                let attempt = write.attempt(connection)
                attempts.append(attempt)
                if attempt.failure == nil {
                    try connection.keepOne()
                } else {
                    try connection.undoOne()
                }
            } catch {
                return .brokenOff(attempts.last?.failure as? StorageFault ?? error)
            }
        }
        return .all(attempts)
    }

    private static func finish(
        _ attempts: Attempts, of writes: [WaitingWrite], on connection: any WritingConnection
    ) -> CommitGroup {
        switch attempts {
        case .brokenOff(let fault):
            connection.rollback()
            return CommitGroup(kept: 0, answers: writes.map { write in { write.refuse(fault) } })
        case .all(let attempts):
            let fault = commit(attempts, on: connection)
            let kept = fault == nil ? attempts.count { $0.failure == nil } : 0
            return CommitGroup(
                kept: kept, answers: attempts.map { attempt in { attempt.answer(fault) } })
        }
    }

    private static func commit(
        _ attempts: [AttemptedWrite], on connection: any WritingConnection
    ) -> StorageFault? {
        guard attempts.contains(where: { $0.failure == nil }) else {
            connection.rollback()
            return nil
        }
        do {
            try connection.commit()
            return nil
        } catch {
            connection.rollback()
            return error
        }
    }
}
