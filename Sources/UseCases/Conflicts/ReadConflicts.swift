package import Casework
import Records

/// The conflicts of interest of a case, for those who decide about them and for nobody else.
extension Office {
    package func conflicts(
        of id: ID<CaseFile>, for reader: Reader
    ) async throws -> ConflictBriefing {
        try await show(reader) { errand in
            let briefing = try errand.conflictBriefing(of: id)
            return (briefing, [errand.note(.caseFile(id), "conflicts")])
        }
    }

    /// Whose conflict may be entered, and what follows from it.
    package func conflictToEnter(
        in id: ID<CaseFile>, for reader: Reader
    ) async throws -> ConflictToEnter {
        try await show(reader) { errand in
            let grant = try errand.grantToEnter(id)
            let file = try errand.desk.record(CaseFile.self, id, grant)
            let staff = try errand.staffLines()
            var consequences: [ID<Account>: [ConflictConsequence]] = [:]
            for one in staff {
                consequences[one.account] = try errand.consequences(of: one, id, file)
            }
            let entering = ConflictToEnter(
                caseID: id, reference: file.opening?.reference, staff: staff,
                consequences: consequences)
            return (entering, [errand.note(.caseFile(id), "conflict")])
        }
    }

    /// What waits to be decided, of the cases that exist for this reader.
    package func conflictsWaiting(for reader: Reader) async throws -> ConflictsWaiting {
        try await show(reader) { errand in
            try errand.only(to: .decideConflict)
            let staff = try errand.staffByAccount()
            let open = try ConflictQuery.open(
                in: errand.area.id, seenBy: reader.account, errand.connection
            ).map { try errand.line($0, staff) }
            let waiting = ConflictsWaiting(
                open: open, declarations: try errand.declarations(staff))
            let shown = Set(open.map(\.caseID)).sorted()
            return (waiting, shown.map { errand.note(.caseFile($0), "conflicts waiting") })
        }
    }
}

extension Errand {
    /// How many things about conflicts wait for this reader.
    func conflictsToDecide() throws -> Int {
        guard reader.holds(anyOf: .decidingConflicts) else { return 0 }
        let open = try ConflictQuery.open(in: area.id, seenBy: reader.account, connection)
        let declared = try ConflictQuery.declarations(
            in: area.id, onlyUnread: true, connection)
        return open.count + declared.filter { $0.account != reader.account }.count
    }

    func conflictTasks() throws -> [WaitingTask] {
        let count = try conflictsToDecide()
        return count > 0 ? [.conflictsToDecide(count)] : []
    }

    /// Everybody with a sign-in in an agency of the area, by agency and name.
    func staffLines() throws -> [StaffLine] {
        let conveners = Set(
            try [Role.coordinator, .chair].flatMap(holders))
        return try StaffNameQuery.staff(of: area.id, connection).map {
            StaffLine(
                account: $0.account, name: $0.name, agencyID: $0.agencyID, agency: $0.agency,
                convenes: conveners.contains($0.account))
        }
    }

    fileprivate func staffByAccount() throws -> [ID<Account>: StaffLine] {
        try staffLines().reduce(into: [:]) { $0[$1.account] = $1 }
    }

    fileprivate func conflictBriefing(of id: ID<CaseFile>) throws -> ConflictBriefing {
        let asNamed = try leaveAsNamed(id)
        let isOfCircle = asNamed != nil
        let offices = isOfCircle ? try officesIfVisible(id) : try offices(for: id)
        guard isOfCircle || !offices.isEmpty else { throw NothingHere() }
        let file = try desk.record(CaseFile.self, id, asNamed ?? grant(id))
        let staff = try staffLines()
        let names = staff.reduce(into: [:]) { $0[$1.account] = $1 }
        let conflicts = file.conflicts
        // Whoever is only named in the circle is not told which case it is by its number.
        let reference = try isVisible(id) ? file.opening?.reference : nil
        var briefing = ConflictBriefing(caseID: id, reference: reference)
        briefing.offices = offices
        briefing.isOfCircle = isOfCircle
        briefing.staff = staff
        briefing.circle = conflicts.circle.compactMap { names[$0.account] }
        briefing.whySealed = conflicts.whySealed
        briefing.circleAsked = conflicts.circleAsked.map { told($0, conflicts, names) }
        guard !offices.isEmpty else { return briefing }
        briefing.known = conflicts.known.map { told($0, names) }
        briefing.running = try running(id, names)
        return briefing
    }

    private func officesIfVisible(_ id: ID<CaseFile>) throws -> Set<DecidingOffice> {
        guard (try? grant(id)) != nil else { return [] }
        return try offices(for: id)
    }

    private func running(
        _ id: ID<CaseFile>, _ names: [ID<Account>: StaffLine]
    ) throws -> CaseRunning {
        var running = CaseRunning()
        running.coordinators = try left(.coordinator, for: id).compactMap { names[$0]?.name }
        running.chairs = try left(.chair, for: id).compactMap { names[$0]?.name }
        running.minuteTakers = try left(.minuteTaker, for: id).compactMap { names[$0]?.name }
        return running
    }

    private func told(
        _ conflict: ConflictOfInterest, _ names: [ID<Account>: StaffLine]
    ) -> ConflictLine {
        let one = names[conflict.account]
        let by = conflict.noted.stamp.by.account
        var line = ConflictLine(
            conflict, name: one?.name ?? "", agency: one?.agency ?? "",
            notedBy: by.flatMap { names[$0]?.name })
        if let asker = conflict.liftAsked?.stamp.by.account {
            line.askedBy = names[asker]?.name ?? ""
            line.isOwnAsk = asker == reader.account
        }
        return line
    }

    private func told(
        _ asked: CircleChangeAsked, _ conflicts: CaseConflicts,
        _ names: [ID<Account>: StaffLine]
    ) -> CircleAskLine {
        let now = Set(conflicts.circle.map(\.account))
        let then = Set(asked.circle.map(\.account))
        let by = asked.stamp.by.account
        return CircleAskLine(
            by: by.flatMap { names[$0]?.name } ?? "", isOwn: by == reader.account,
            joining: then.subtracting(now).compactMap { names[$0]?.name }.sorted(),
            leaving: now.subtracting(then).compactMap { names[$0]?.name }.sorted(),
            opens: asked.circle.isEmpty, reason: asked.reason)
    }

    fileprivate func line(
        _ row: OpenConflictRow, _ staff: [ID<Account>: StaffLine]
    ) throws -> OpenConflictLine {
        OpenConflictLine(
            caseID: row.caseID,
            reference: try CaseListQuery.find(row.caseID, connection)?.reference,
            name: staff[row.account]?.name ?? "", agency: staff[row.account]?.agency ?? "",
            isAskToLift: row.standing == .liftAsked, isCircle: row.standing == .circleAsked,
            since: row.since)
    }

    /// What others declared; what the reader declared herself is for another to read.
    fileprivate func declarations(
        _ staff: [ID<Account>: StaffLine]
    ) throws -> [DeclarationLine] {
        let grant = try AccessPolicy.open(area.id, by: reader)
        var lines: [DeclarationLine] = []
        let rows = try ConflictQuery.declarations(in: area.id, onlyUnread: true, connection)
        for row in rows where row.account != reader.account {
            lines.append(
                DeclarationLine(
                    id: row.id, name: staff[row.account]?.name ?? "",
                    agency: staff[row.account]?.agency ?? "",
                    person: try row.person(desk, grant), madeOn: row.madeOn))
        }
        return lines
    }

    /// What it would mean that somebody is kept out of a case.
    fileprivate func consequences(
        of one: StaffLine, _ id: ID<CaseFile>, _ file: CaseFile
    ) throws -> [ConflictConsequence] {
        var found: [ConflictConsequence] = []
        let hasReferred = try CaseSidesQuery.hasReferred(one.account, id, connection)
        let sent = try ReferralQuery.hasSent(one.account, id, connection)
        if hasReferred || sent { found.append(.sheReferredIt) }
        if file.advocate == one.account { found.append(.sheAdvisesTheVictim) }
        let offices: [(Role, ConflictConsequence)] = [
            (.coordinator, .onlyCoordinator), (.chair, .onlyChair),
            (.minuteTaker, .onlyMinuteTaker),
        ]
        for (role, consequence) in offices
        where try left(role, for: id) == [one.account] { found.append(consequence) }
        let speaks = try [Role.representative, .deputy].contains { role in
            try holders(of: role).contains(one.account)
        }
        if speaks { found.append(.herAgencyNeedsADeputy) }
        return found
    }
}
