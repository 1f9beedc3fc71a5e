package import Casework
import Crypto
package import Records
import Storage

/// What somebody signs in with and where, as she sees it herself.
package struct OwnSignIn: Sendable {
    package let passkeys: [PasskeyRow]
    package let hasTimeCode: Bool
    package let recoveryCodesLeft: Int
    package let sessions: [SessionRow]
}

extension SessionRow {
    /// What a session is called on the page of its owner; the token cannot be found from it.
    package var name: ID<SignInPlace> {
        let bytes = Array(SHA256.hash(data: Array("place".utf8) + tokenHash))
        let halves = [bytes.prefix(8), bytes.dropFirst(8).prefix(8)].map { half in
            half.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        return ID(high: halves.first ?? 0, low: halves.last ?? 0)
    }
}

extension Office {
    package func ownSignIn(of signedIn: SignedIn) async throws -> OwnSignIn {
        let (account, now) = (signedIn.account.id, world.now())
        return try await store.read { connection in
            OwnSignIn(
                passkeys: try PasskeyTable.passkeys(of: account, connection),
                hasTimeCode: try TimeCodeTable.row(of: account, connection) != nil,
                recoveryCodesLeft: try RecoveryCodeTable.left(of: account, connection),
                sessions: try SessionTable.sessions(of: account, connection)
                    .filter { !$0.hasLapsed(now) })
        }
    }

    /// Ends one of her sessions, or with no name all but this one.
    package func endSessions(of signedIn: SignedIn, named name: ID<SignInPlace>?) async throws {
        let own = try await ownSignIn(of: signedIn).sessions
        let ending = own.filter { session in
            name.map { $0 == session.name }
                ?? (session.tokenHash != signedIn.session.tokenHash)
        }.map(\.tokenHash)
        try await store.write { connection in
            for hash in ending { try SessionTable.end(hash, connection) }
        }
    }

    /// Another password, chosen by herself: her other sessions end, this one gets a new token.
    package func changeOwnPassword(
        of signedIn: SignedIn, to typed: String
    ) async throws -> Result<SessionToken, OwnPasswordRefusal> {
        let account = signedIn.account
        let words = try await guessableWords(of: signedIn)
        let chosen = Password.chosen(
            typed, for: account.userName, otherWords: words,
            shortest: Password.shortest(with: signedIn.factors))
        switch chosen {
        case .failure(let weakness): return .failure(.weak(weakness))
        case .success(let password):
            try await setPassword(password, of: account.id)
            try await endSessions(of: signedIn, named: nil)
            let token = try await renew(signedIn.session)
            return token.map { .success($0) } ?? .failure(.sessionEnded)
        }
    }

    /// Her own name and those of her agency and her area: what anybody would try.
    private func guessableWords(of signedIn: SignedIn) async throws -> [String] {
        let (account, today) = (signedIn.account, world.day(world.now()))
        let outline = try await store.read {
            try AreaQuery.outline(signedIn.reader.area, on: today, $0)
        }
        let names = outline.map { [$0.name, $0.agencyName(account.agency)] } ?? []
        return (names + [account.name]).flatMap { $0.split(separator: " ").map(String.init) }
    }
}

/// Why a password that somebody chose was not taken.
package enum OwnPasswordRefusal: Error, Sendable, Hashable {
    case weak(Password.Weakness)
    case sessionEnded
}
