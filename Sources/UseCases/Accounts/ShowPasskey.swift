package import Casework
package import Credentials
import Crypto
import Records
import Storage

/// Why a passkey was not taken.
package enum PasskeyNotTaken: Error, Sendable, Hashable {
    /// Too long ago, or used already: asking once more helps.
    case challengeIsOver
    /// No account has it, or not the one that it was asked for.
    case notKnown
    case refused(PasskeyRefusal)
}

extension Office {
    /// Checks what a passkey showed and notes that it was used. Its counter going back is noted
    /// for its owner to see; it keeps nobody out (trust 3.3).
    func check(
        _ shown: PasskeyShowing, for asker: Challenges.Asker, of account: ID<Account>? = nil
    ) async throws -> Result<PasskeyRow, PasskeyNotTaken> {
        let now = world.now()
        guard let challenge = challenges.take(for: asker, now) else {
            return .failure(.challengeIsOver)
        }
        let found = try await store.read { try PasskeyTable.passkey(called: shown.credential, $0) }
        // Whoever said no name is known by her passkey alone, so it has to say whose it is.
        guard var row = found, account == nil || row.account == account,
            account != nil || shown.owner != nil
        else { return .failure(.notKnown) }
        let before = row.signCount
        do throws(PasskeyRefusal) {
            let checks = PasskeyChecks(site: signInTerms.site, challenge: challenge)
            let told = try checks.show(shown, by: kept(row))
            row.signCount = told.signCount
            row.isBackedUp = told.isBackedUp
            row.usedAt = now
            if told.countWentBack { row.wentBackAt = now }
        } catch {
            return .failure(.refused(error))
        }
        let noted = row
        let isNoted = try await store.write { try PasskeyTable.note(noted, after: before, $0) }
        return isNoted ? .success(noted) : .failure(.challengeIsOver)
    }

    private func kept(_ row: PasskeyRow) -> KeptPasskey {
        KeptPasskey(
            credential: row.credential, publicKey: row.publicKey, owner: ownerHandle(row.account),
            signCount: row.signCount, isSyncable: row.isSyncable)
    }

    /// By what authenticators know an account.
    package func ownerHandle(_ account: ID<Account>) -> [UInt8] {
        Array(
            HMAC<SHA256>.authenticationCode(
                for: Array(account.description.utf8), using: accountKeys.owners))
    }
}

extension PasskeyRow {
    static let trialSeconds: Int64 = 24 * 3600

    /// What showing it counts as. A passkey that somebody made who had shown no passkey opens no
    /// more than she could before, for a day: a stolen code must not make one that does.
    func factor(at now: Instant) -> Proof.Factor {
        let isOnTrial = madeWith == .timeCode && madeAt.seconds(to: now) < Self.trialSeconds
        return isOnTrial ? .timeCode : .passkey
    }
}
