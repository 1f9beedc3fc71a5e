/// A write that stands in line, with the caller who waits for its answer.
struct WaitingWrite: Sendable {
    /// Runs the body and holds its answer back until the commit.
    let attempt: @Sendable (any Connection) -> AttemptedWrite
    /// Answers without having run the body, or after all it did is undone.
    let refuse: @Sendable (StorageFault) -> Void

    init<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        refuse = { continuation.resume(throwing: $0) }
        attempt = { connection in
            let outcome = Result { try Turn.take(on: connection, body) }
            return AttemptedWrite(outcome, continuation)
        }
    }
}

/// A write whose body has run and whose caller has not heard yet.
struct AttemptedWrite {
    /// Why the body gave up, if it did.
    let failure: (any Error)?
    /// Answers the caller: with the fault of the commit if there was one, else with its own
    /// outcome.
    let answer: (StorageFault?) -> Void

    init<Value: Sendable>(
        _ outcome: Result<Value, any Error>, _ continuation: CheckedContinuation<Value, any Error>
    ) {
        switch outcome {
        case .success(let value):
            failure = nil
            answer = { fault in
                if let fault {
                    continuation.resume(throwing: fault)
                } else {
                    continuation.resume(returning: value)
                }
            }
        case .failure(let error):
            failure = error
            answer = { _ in continuation.resume(throwing: error) }
        }
    }
}
