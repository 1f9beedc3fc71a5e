package import Casework
package import Records
import Storage

/// The operator gives a person a sign-in.
package struct AddAccount: Sendable {
    package let userName: String
    package let name: String
    package let agency: ID<Agency>
    package let roles: [HeldRole]
    package let password: String

    package init(
        userName: String, name: String, agency: ID<Agency>, roles: [HeldRole], password: String
    ) {
        self.userName = userName
        self.name = name
        self.agency = agency
        self.roles = roles
        self.password = password
    }

    package enum Refusal: Error, Sendable, Hashable {
        /// 3 to 60 characters, and only a-z, A-Z, 0-9, dot, hyphen, underscore and @.
        case userNameIsNotPlain
        case userNameIsTaken
        case roleIsMissing
        /// An administrator sees no case, and an observer only watches: they are nothing else.
        case rolesExcludeEachOther
        case passwordIsWeak(Password.Weakness)
    }
}

extension Office {
    package func addAccount(
        _ request: AddAccount
    ) async throws -> Result<ID<Account>, AddAccount.Refusal> {
        guard request.isPlain else { return .failure(.userNameIsNotPlain) }
        if let fault = request.roleFault { return .failure(fault) }
        let password: Password
        switch Password.chosen(request.password, for: request.userName) {
        case .success(let chosen): password = chosen
        case .failure(let weakness): return .failure(.passwordIsWeak(weakness))
        }
        let account = StaffAccount(
            id: world.newID(), userName: request.userName, name: request.name,
            agency: request.agency)
        let sealed = try await sealed(password, of: account.id)
        let now = world.now()
        let isAdded = try await store.write {
            try AccountTable.add(account, password: sealed, at: now, $0)
        }
        guard isAdded else { return .failure(.userNameIsTaken) }
        for area in Set(request.roles.map(\.area)).sorted() {
            let roles = request.roles.filter { $0.area == area }.map(\.role)
            _ = try await enrol(account, as: roles, in: area).get()
            try await findConflicts(of: account.id, in: area)
        }
        return .success(account.id)
    }

    /// The program itself gives somebody her place in an area, as an operator asked.
    func enrol(
        _ account: StaffAccount, as roles: [Role], in area: ID<Area>, of agency: ID<Agency>? = nil,
        isTakenOver: Bool = false
    ) async throws -> Result<Void, Refused> {
        let (occasion, new) = (occasion(by: .system), world.newID(Membership.self))
        return try await ledger.perform { desk in
            let former = try MembershipQuery.of(account.id, in: area, desk.connection)
            let settings = try AreaQuery.settings(of: area, on: occasion.today, desk.connection)
            let decision = EnrolPerson(
                StaffPerson(name: PrivateText(account.name)), account: account.id,
                of: agency ?? account.agency, as: roles, settings.settings, isTakenOver: isTakenOver
            )
            return try desk.decide(
                decision, on: former?.id ?? new, in: area,
                AccessPolicy.maintain(.area(area)), occasion
            ).mapError(Refused.init)
        }
    }
}

extension AddAccount {
    fileprivate var roleFault: Refusal? {
        let byArea = Dictionary(grouping: roles, by: \.area)
        if byArea.isEmpty { return .roleIsMissing }
        let fit = byArea.values.allSatisfy { $0.map(\.role).canBeHeldTogether }
        return fit ? nil : .rolesExcludeEachOther
    }

    fileprivate var isPlain: Bool { Self.isPlain(userName) }

    /// 3 to 60 characters that nobody can mistake for one another by their accents.
    static func isPlain(_ userName: String) -> Bool {
        (3...60).contains(userName.utf8.count) && userName.utf8.allSatisfy(isPlain)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x40, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}
