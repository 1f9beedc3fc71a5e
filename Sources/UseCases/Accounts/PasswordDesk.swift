import Crypto
import Dispatch
import Foundation
import Synchronization

/// Where passwords are hashed: one at a time, on a thread of its own, before a short queue.
///
/// A hash takes 0.4 seconds; on the program's shared threads two of them would stop the server
/// (trust 6.4 nr 6).
package final class PasswordDesk: Sendable {
    package static let longestQueue = 16

    package let cost: PasswordCost
    private let line = DispatchQueue(label: "passwords")
    private let waiting = Mutex(0)

    package init(cost: PasswordCost = .standard) {
        self.cost = cost
    }

    package func hash(_ password: Password, salt: [UInt8]) async throws -> String {
        let cost = cost
        return try await take { try PasswordHash.make(of: password.bytes, salt: salt, cost) }
    }

    func matches(_ stored: String, _ password: Password) async throws -> Bool {
        try await take { try PasswordHash.matches(stored, password.bytes) }
    }

    private func take<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try join()
        return try await withCheckedThrowingContinuation { waiter in
            line.async {
                let answer = Result(catching: work)
                self.waiting.withLock { $0 -= 1 }
                waiter.resume(with: answer)
            }
        }
    }

    private func join() throws(PasswordFault) {
        let hasRoom = waiting.withLock { count in
            guard count < Self.longestQueue else { return false }
            count += 1
            return true
        }
        guard hasRoom else { throw .busy }
    }
}
