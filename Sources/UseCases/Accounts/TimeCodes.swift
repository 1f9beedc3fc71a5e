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
        try await tryCode(signedIn, at: whereabouts) { row, now, connection in
            guard let code = openTimeCode(row),
                let step = code.step(of: typed, at: now.wholeSeconds, after: row.lastStep)
            else { return false }
            return try TimeCodeTable.use(step, of: row.account, connection)
        }
    }

    /// A code on paper, when the app is lost; it is used up.
    package func proveAgain(
        _ signedIn: SignedIn, recovery typed: String, at whereabouts: Whereabouts
    ) async throws -> Result<ProvenSession, ProveRefusal> {
        try await tryCode(signedIn, at: whereabouts) { row, _, connection in
            guard let code = RecoveryCode(typed: typed) else { return false }
            return try RecoveryCodeTable.use(code.hash, of: row.account, connection)
        }
    }

    /// Ten wrong codes in five minutes close this door for her account alone; it takes her password
    /// to come to it.
    ///
    /// Whether the door is open, whether the code is right, its using up and the count are one
    /// step: of many tries at once none slips past, and a restart forgives none.
    private func tryCode(
        _ signedIn: SignedIn, at whereabouts: Whereabouts,
        _ isRight: @escaping @Sendable (TimeCodeRow, Instant, any Connection) throws -> Bool
    ) async throws -> Result<ProvenSession, ProveRefusal> {
        guard signedIn.factors.hasTimeCode else { return .failure(.notEnough) }
        let (now, account) = (world.now(), signedIn.account.id)
        let tried: Tried = try await store.write { connection in
            guard let row = try TimeCodeTable.row(of: account, connection) else { return .wrong }
            if let seconds = row.failures.wait(now) { return .wait(seconds: seconds) }
            let isRight = try isRight(row, now, connection)
            let failures = isRight ? CodeFailures() : row.failures.more(at: now)
            try TimeCodeTable.keep(failures, of: account, connection)
            return isRight ? .right : .wrong
        }
        switch tried {
        case .wait(let seconds): return .failure(.tooManyTries(seconds: seconds))
        case .wrong: return .failure(.notRecognised)
        case .right: return try await proven(signedIn, by: .timeCode, at: whereabouts)
        }
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
