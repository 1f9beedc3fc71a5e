import Casework
import Records
import Storage

/// What came of trying a password or a code at a door.
enum Tried: Equatable {
    case right
    case wrong
    case wait(seconds: Int64)
}

extension Office {
    /// Tries a password unless too many wrong ones were given at that door of late, or by
    /// strangers of that network. Nothing here tells which accounts exist.
    func tryPassword(
        _ typed: String, of account: StaffAccount?, at door: FailureCounts.Door,
        from network: String = "", _ now: Instant
    ) async throws -> Tried {
        if let seconds = failures.wait(at: door, from: network, now) {
            return .wait(seconds: seconds)
        }
        // Counted before the answer is known, so that many at once cannot slip past the count.
        failures.note(at: door, now)
        let isRight: Bool
        do {
            guard let password = Password(typed) else { return .wrong }
            isRight = try await self.isRight(password, of: account, isKnown: door.isKnown)
        } catch {
            failures.takeBack(at: door)
            throw error
        }
        return try await settle(isRight, account, door, network, now)
    }

    private func settle(
        _ isRight: Bool, _ account: StaffAccount?, _ door: FailureCounts.Door, _ network: String,
        _ now: Instant
    ) async throws -> Tried {
        guard isRight, let account else {
            if !door.isKnown { failures.note(from: network, now) }
            if let account { try await store.write { try FailureTable.note(of: account.id, $0) } }
            return .wrong
        }
        let id = account.id
        if !door.isKnown {
            let count = try await store.read { try FailureTable.count(of: id, $0) }
            guard count < FailureTable.most else { return .wrong }
        }
        failures.forget(door)
        try await store.write { try FailureTable.forget(of: id, $0) }
        return .right
    }
}
