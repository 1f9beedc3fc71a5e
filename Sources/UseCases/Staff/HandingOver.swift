import Casework
import Records
import Storage

/// What somebody holds when she goes, and its passing to a named person.
extension Errand {
    /// Only what this reader may know of: to whoever administers people there are no cases.
    func heldWork(of row: MembershipRow, _ drafts: Int) throws -> HeldWork {
        HeldWork(
            cases: try heldCases(of: row), drafts: drafts, actions: try heldActions(of: row))
    }

    private func heldCases(of row: MembershipRow) throws -> [HeldCase] {
        try CaseListQuery.allocated(
            to: row.account, in: area.id, seenBy: reader.account, connection
        )
        .filter { try $0.state != .closed && isVisible($0.id) }
        .map { HeldCase($0.id, $0.reference) }
    }

    private func heldActions(of row: MembershipRow) throws -> [HeldAction] {
        let name = PrivateText(row.name)
        return try ActionQuery.of(
            row.agency, in: area.id, closedSince: occasion.today.adding(days: 1),
            seenBy: reader.account, connection
        ).compactMap { action in
            guard let grant = try leave(toActionsOf: action.caseID),
                try action.briefing(agency: "", desk, grant).person == name
            else { return nil }
            return HeldAction(
                action.id, of: action.caseID, action.reference, dueOn: action.dueOn)
        }
    }

    private func leave(toActionsOf id: ID<CaseFile>) throws -> Grant? {
        guard try isVisible(id, .ownActions) else { return nil }
        return try grant(id, showing: .ownActions)
    }

    func isVisible(_ id: ID<CaseFile>, _ part: CaseParts = .outline) throws -> Bool {
        let facts = try AccessFactsQuery.facts(
            of: id, for: reader, area, at: occasion.at, connection)
        guard let facts else { return false }
        return AccessPolicy.visibleParts(facts, to: reader).contains(part)
    }

    /// Those who can take work over: people of the same agency whose access is open.
    func colleagues(of row: MembershipRow) throws -> [MembershipRow] {
        try MembershipQuery.people(of: row.agency, in: area.id, connection)
            .filter { $0.account != row.account && isOpen($0) }
    }

    /// Gives her open cases to somebody else: all of them, those too that the person who sees her
    /// off may not know of. Nothing of a case is told by it.
    func handCases(of account: ID<Account>, to taker: ID<Account>?) throws {
        let managers = try holders(of: .advocacyManager).filter { $0 != account }
        let takers = [taker].compactMap(\.self) + managers
        let rows = try CaseListQuery.allocated(
            to: account, in: area.id, seenBy: account, connection)
        for row in rows where row.state != .closed { try hand(row.id, toFirstOf: takers) }
    }

    /// The first for whom the case exists and who is not on its other side (SR-08, SR-09).
    private func hand(_ id: ID<CaseFile>, toFirstOf takers: [ID<Account>]) throws {
        for taker in takers where try exists(id, for: taker) {
            let isOnOtherSide = try CaseSidesQuery.isOnOtherSide(taker, of: id, connection)
            let decision = AllocateAdvocate(taker, supportsOtherSide: isOnOtherSide)
            let grant = AccessPolicy.maintain(.caseFile(id))
            if case .success = try desk.decide(decision, on: id, in: area.id, grant, occasion) {
                return
            }
        }
    }

    /// Somebody who leaves or moves no longer answers for the agency's people.
    func forgetContact(_ row: MembershipRow) throws -> Result<Void, Refused> {
        guard let member = area.member(row.agency), member.contact == row.account else {
            return .success(())
        }
        return try decideForArea(
            DescribeAgency(
                row.agency, isCore: member.isCore, contact: nil, letters: member.letters))
    }
}
