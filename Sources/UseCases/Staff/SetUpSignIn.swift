import Casework
import Records
import Storage

/// What an invited person does once: her code, a user name, a password, and yes to the terms.
package struct SetUpSignIn: Sendable {
    package let code: OneTimeCode
    package let userName: String
    package let password: String

    package init(code: OneTimeCode, userName: String, password: String) {
        self.code = code
        self.userName = userName
        self.password = password
    }

    package enum Refusal: Error, Sendable, Hashable {
        /// Wrong, used or too old: which of them is not said.
        case codeOpensNothing
        case userNameIsNotPlain
        case userNameIsTaken
        case passwordIsWeak(Password.Weakness)
    }
}

/// What a code is for, so that the page can say it.
package enum CodePurpose: Sendable, Hashable {
    /// She has no sign-in yet and chooses a user name.
    case invitation
    /// She has one under this user name and sets it up anew.
    case freshStart(userName: String)
}

extension Office {
    /// What a code opens, if anything.
    package func purpose(of code: OneTimeCode) async throws -> CodePurpose? {
        try await store.read { [now = world.now()] connection in
            guard let row = try SignInCodeTable.find(code.hash, at: now, connection),
                let place = try MembershipQuery.find(row.membership, in: row.area, connection)
            else { return nil }
            switch place.standing {
            case .invited, .active: break
            case .notInvited, .suspended, .ended: return nil
            }
            let account = try AccountTable.account(place.account, connection)
            return account.map { .freshStart(userName: $0.userName) } ?? .invitation
        }
    }

    /// Sets a sign-in up with a code, which is used up by it.
    package func setUpSignIn(
        _ request: SetUpSignIn
    ) async throws -> Result<Void, SetUpSignIn.Refusal> {
        guard let purpose = try await purpose(of: request.code) else {
            return .failure(.codeOpensNothing)
        }
        let userName: String
        switch purpose {
        case .invitation: userName = request.userName
        case .freshStart(let known): userName = known
        }
        guard AddAccount.isPlain(userName) else { return .failure(.userNameIsNotPlain) }
        switch Password.chosen(request.password, for: userName) {
        case .failure(let weakness): return .failure(.passwordIsWeak(weakness))
        case .success(let password):
            return try await setUp(request.code, userName, password)
        }
    }

    private func setUp(
        _ code: OneTimeCode, _ userName: String, _ password: Password
    ) async throws -> Result<Void, SetUpSignIn.Refusal> {
        let now = world.now()
        let place = try await store.read { connection -> MembershipRow? in
            guard let row = try SignInCodeTable.find(code.hash, at: now, connection) else {
                return nil
            }
            return try MembershipQuery.find(row.membership, in: row.area, connection)
        }
        guard let place else { return .failure(.codeOpensNothing) }
        let sealed = try await sealed(password, of: place.account)
        let account = StaffAccount(
            id: place.account, userName: userName, name: place.name, agency: place.agency)
        let kept: Result<Void, SetUpSignIn.Refusal> = try await store.write { connection in
            try Self.keep(account, sealed, code, at: now, connection)
        }
        guard case .success = kept, place.standing == .invited else { return kept }
        try await acceptTerms(place)
        return kept
    }

    /// The code is used and the sign-in kept in one step: a code can never be used twice.
    private static func keep(
        _ account: StaffAccount, _ password: [UInt8], _ code: OneTimeCode, at now: Instant,
        _ connection: any Connection
    ) throws -> Result<Void, SetUpSignIn.Refusal> {
        let isKnown = try AccountTable.account(account.id, connection) != nil
        if !isKnown {
            guard try AccountTable.add(account, password: password, at: now, connection) else {
                return .failure(.userNameIsTaken)
            }
        }
        guard try SignInCodeTable.take(code.hash, connection) else { throw CodeWasUsed() }
        if isKnown {
            try AccountTable.setPassword(password, of: account.id, connection)
            // What is lost may be in somebody else's hands.
            try SecondFactorTable.forgetAll(of: account.id, connection)
        }
        try SessionTable.endAll(of: account.id, connection)
        try SignInCodeTable.forgetExpired(at: now, connection)
        return .success(())
    }

    private func acceptTerms(_ place: MembershipRow) async throws {
        let occasion = occasion(by: .person(place.account, of: place.agency))
        _ = try await ledger.perform { desk in
            try desk.decide(
                AcceptTerms(Self.termsVersion), on: place.id, in: place.area,
                AccessPolicy.maintain(.area(place.area)), occasion)
        }
    }

    /// The version of the terms of use that people accept now.
    package static let termsVersion = "1"
}

/// Two browsers used one code at the same moment; the write of the second is undone.
private struct CodeWasUsed: Error {}
