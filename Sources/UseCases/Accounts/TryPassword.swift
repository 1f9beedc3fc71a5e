import Casework
import Records

/// What came of trying a password at a door.
enum TriedPassword {
    case right
    case wrong
    case wait(seconds: Int64)
}

extension Office {
    /// Tries a password unless too many wrong ones were given at that door of late.
    func tryPassword(
        _ typed: String, of account: StaffAccount?, at door: FailureCounts.Door, _ now: Instant
    ) async throws -> TriedPassword {
        if let seconds = failures.wait(at: door, now) { return .wait(seconds: seconds) }
        // Counted before the answer is known, so that many at once cannot slip past the count.
        failures.note(at: door, now)
        let isRight: Bool
        do {
            guard let password = Password(typed) else { return .wrong }
            isRight = try await self.isRight(password, of: account)
        } catch {
            failures.takeBack(at: door)
            throw error
        }
        guard isRight else { return .wrong }
        failures.forget(door)
        return .right
    }
}
