package import Casework
import Records
import Storage

/// Somebody leaves: on which day, why, and who takes over.
package struct Leaving: Sendable {
    /// Nil ends her access at this moment.
    package let lastDay: CalendarDate?
    package let reason: LeavingReason
    package let handingTo: ID<Account>?

    package init(lastDay: CalendarDate?, reason: LeavingReason, handingTo: ID<Account>?) {
        self.lastDay = lastDay
        self.reason = reason
        self.handingTo = handingTo
    }
}

/// Somebody changes post within the area.
package struct Moving: Sendable {
    package let agency: ID<Agency>
    package let roles: [Role]
    package let handingTo: ID<Account>?

    package init(to agency: ID<Agency>, as roles: [Role], handingTo: ID<Account>?) {
        self.agency = agency
        self.roles = roles
        self.handingTo = handingTo
    }
}

extension Office {
    /// The people of her own agency to whom somebody's work can be handed.
    package func colleagues(
        of id: ID<Membership>, for reader: Reader
    ) async throws -> [PersonLine] {
        try await look(reader) { errand in
            try errand.colleagues(of: errand.person(id)).map(errand.line)
        }
    }

    package func end(
        _ id: ID<Membership>, _ leaving: Leaving, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        let drafts = drafts
        let result = try await act(reader) { errand in
            let row = try errand.person(id, to: .end)
            let work = try errand.heldWork(
                of: row, drafts.count(of: row.account, in: row.area, errand.connection))
            let decision = EndMembership(
                on: leaving.lastDay, today: errand.occasion.today, because: leaving.reason,
                handingTo: leaving.handingTo, holdsWork: work.mustBeHanded)
            try errand.onlyColleague(leaving.handingTo, of: row)
            return try inTurn(
                { try errand.decide(decision, on: id) }, { try errand.forgetContact(row) },
                {
                    try errand.handCases(of: row.account, to: leaving.handingTo)
                    return .success(())
                }
            ).map { row }
        }
        return try await seeOff(result, leaving.handingTo, isAtOnce: leaving.lastDay == nil)
    }

    package func move(
        _ id: ID<Membership>, _ moving: Moving, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        let drafts = drafts
        let result = try await act(reader) { errand in
            let row = try errand.person(id, to: .move)
            let work = try errand.heldWork(
                of: row, drafts.count(of: row.account, in: row.area, errand.connection))
            let decision = MovePerson(
                to: moving.agency, as: moving.roles, handingTo: moving.handingTo,
                holdsWork: work.mustBeHanded,
                agencyIsMember: errand.area.member(moving.agency)?.belongs ?? false)
            try errand.onlyColleague(moving.handingTo, of: row)
            return try inTurn(
                { try errand.decide(decision, on: id) }, { try errand.forgetContact(row) },
                {
                    try errand.handCases(of: row.account, to: moving.handingTo)
                    return .success(())
                }
            ).map { row }
        }
        return try await seeOff(result, moving.handingTo, isAtOnce: true)
    }

    /// Drafts are no part of the ledger: they pass on once the ledger tells of her going.
    private func seeOff(
        _ result: Result<MembershipRow, Refused>, _ taker: ID<Account>?, isAtOnce: Bool
    ) async throws -> Result<Void, Refused> {
        guard case .success(let row) = result else { return result.map { _ in } }
        let drafts = drafts
        try await store.write { connection in
            if let taker {
                try drafts.hand(from: row.account, to: taker, in: row.area, connection)
            }
            guard isAtOnce else { return }
            try SessionTable.endAll(of: row.account, in: row.area, connection)
            try SignInCodeTable.withdraw(of: row.id, connection)
        }
        return .success(())
    }
}

extension Errand {
    /// Work is handed within the agency; another person named in a form is nobody here.
    fileprivate func onlyColleague(_ taker: ID<Account>?, of row: MembershipRow) throws {
        guard let taker, taker != row.account else { return }
        guard try colleagues(of: row).contains(where: { $0.account == taker }) else {
            throw NothingHere()
        }
    }
}
