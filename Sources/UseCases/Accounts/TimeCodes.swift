import Casework
import Credentials
import Crypto
import Foundation
package import Records
import Storage

extension Office {
    /// A secret for an app that is not set up yet. It counts once she has shown its code.
    package func newTimeCode() -> TimeCodeOffer {
        TimeCodeOffer(secret: world.randomBytes(TimeCode.secretLength))
    }

    /// The six digits of her app, where that is what she has (trust 3.2).
    package func proveAgain(
        _ signedIn: SignedIn, code typed: String, at whereabouts: Whereabouts
    ) async throws -> Result<ProvenSession, ProveRefusal> {
        try await tryCode(signedIn, at: whereabouts) { account, now in
            let row = try await store.read { try TimeCodeTable.row(of: account, $0) }
            guard let row, let code = openTimeCode(row),
                let step = code.step(of: typed, at: now.wholeSeconds, after: row.lastStep)
            else { return false }
            return try await store.write { try TimeCodeTable.use(step, of: account, $0) }
        }
    }

    /// A code on paper, when the app is lost; it is used up.
    package func proveAgain(
        _ signedIn: SignedIn, recovery typed: String, at whereabouts: Whereabouts
    ) async throws -> Result<ProvenSession, ProveRefusal> {
        try await tryCode(signedIn, at: whereabouts) { account, _ in
            guard let code = RecoveryCode(typed: typed) else { return false }
            let hash = code.hash
            return try await store.write { try RecoveryCodeTable.use(hash, of: account, $0) }
        }
    }

    /// Ten wrong codes in five minutes close this door for her account alone; it takes her password
    /// to come to it.
    private func tryCode(
        _ signedIn: SignedIn, at whereabouts: Whereabouts,
        _ isRight: (ID<Account>, Instant) async throws -> Bool
    ) async throws -> Result<ProvenSession, ProveRefusal> {
        guard signedIn.factors.hasTimeCode else { return .failure(.notEnough) }
        let (now, account) = (world.now(), signedIn.account.id)
        let door = FailureCounts.Door(
            userKey: StaffAccount.key(of: signedIn.account.userName), device: "codes")
        if let seconds = failures.wait(at: door, now) {
            return .failure(.tooManyTries(seconds: seconds))
        }
        failures.note(at: door, now)
        guard try await isRight(account, now) else { return .failure(.notRecognised) }
        failures.forget(door)
        return try await proven(signedIn, by: .timeCode, at: whereabouts)
    }

    func sealTimeCode(_ secret: [UInt8], of account: ID<Account>) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            secret, using: accountKeys.codes, authenticating: Array(account.description.utf8))
        guard let combined = box.combined else { throw PasswordFault.sealBroken }
        return Array(combined)
    }

    private func openTimeCode(_ row: TimeCodeRow) -> TimeCode? {
        let opened = try? AES.GCM.open(
            try AES.GCM.SealedBox(combined: row.sealed), using: accountKeys.codes,
            authenticating: Array(row.account.description.utf8))
        return opened.map { TimeCode(secret: Array($0)) }
    }
}

/// A secret on its way into somebody's app.
package struct TimeCodeOffer: Sendable {
    let secret: [UInt8]

    init(secret: [UInt8]) {
        self.secret = secret
    }

    /// As the form of the page sends it back.
    package init?(written: String) {
        guard let secret = Base32.bytes(of: written, count: TimeCode.secretLength) else {
            return nil
        }
        self.secret = secret
    }

    /// In groups of four, for typing it into the app.
    package var written: String { Base32.grouped(secret) }

    /// The address that some apps take instead.
    package func address(service: String, userName: String) -> String {
        TimeCode(secret: secret).address(service: service, userName: userName)
    }
}

extension Instant {
    var wholeSeconds: Int64 { milliseconds / 1000 }
}
