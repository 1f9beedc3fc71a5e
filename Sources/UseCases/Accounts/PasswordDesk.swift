import Crypto
import Dispatch
import Foundation
import Synchronization

/// Where passwords are hashed: one at a time, on a thread of its own, before a short queue.
///
/// A hash takes 0.4 seconds; on the program's shared threads two of them would stop the server
/// (trust 6.4 nr 6). Whoever comes with a browser that is known goes before strangers, and they
/// cannot take her place in the queue (trust 3.8).
package final class PasswordDesk: Sendable {
    package static let longestQueue = 16

    package let cost: PasswordCost
    private let line = DispatchQueue(label: "passwords")
    private let waiting = Mutex(Waiting())

    private typealias Work = @Sendable () -> Void

    private struct Waiting {
        var known: [Work] = []
        var strangers: [Work] = []
        private var knownInARow = 0

        /// The next of those who wait. Somebody with a new browser comes after three who are known,
        /// however many there are of them.
        mutating func next() -> Work? {
            let isStrangersTurn = known.isEmpty || (knownInARow >= 3 && !strangers.isEmpty)
            guard isStrangersTurn else {
                knownInARow += 1
                return known.removeFirst()
            }
            knownInARow = 0
            return strangers.isEmpty ? nil : strangers.removeFirst()
        }
    }

    package init(cost: PasswordCost = .standard) {
        self.cost = cost
    }

    package func hash(
        _ password: Password, salt: [UInt8], isKnown: Bool = true
    ) async throws -> String {
        let cost = cost
        return try await take(isKnown) {
            try PasswordHash.make(of: password.bytes, salt: salt, cost)
        }
    }

    func matches(_ stored: String, _ password: Password, isKnown: Bool = true) async throws -> Bool
    {
        try await take(isKnown) { try PasswordHash.matches(stored, password.bytes) }
    }

    private func take<Value: Sendable>(
        _ isKnown: Bool, _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { waiter in
            let hasRoom = join(isKnown) { waiter.resume(with: Result(catching: work)) }
            guard hasRoom else { return waiter.resume(throwing: PasswordFault.busy) }
            line.async { self.waiting.withLock { $0.next() }?() }
        }
    }

    private func join(_ isKnown: Bool, _ work: @escaping Work) -> Bool {
        waiting.withLock { waiting in
            let others = isKnown ? waiting.known.count : waiting.strangers.count
            guard others < Self.longestQueue else { return false }
            if isKnown { waiting.known.append(work) } else { waiting.strangers.append(work) }
            return true
        }
    }
}
