package import Casework
import Records
import Storage

extension Office {
    /// A case as this reader may see it. That she opened it is durable before she sees it.
    package func caseBriefing(
        _ id: ID<CaseFile>, page: StaticString, for reader: Reader
    ) async throws -> CaseBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            let briefing = try errand.briefing(of: id, names)
            return (briefing, [try errand.note(reading: id, page, briefing.people ?? [])])
        }
    }

    /// Cases of the area that the reader may open, those that move first.
    package func caseList(for reader: Reader) async throws -> [AgendaLine] {
        let names = try await accountNames()
        return try await show(reader) { errand in
            let rows = try errand.listedCases()
            let lines = try rows.compactMap { try errand.lineIfVisible($0, names) }
            return (lines, lines.map { errand.note(.caseFile($0.caseID), "cases") })
        }
    }

    /// Names of staff by account, for saying who advises whom.
    func accountNames() async throws -> [ID<Account>: String] {
        let accounts = try await store.read { try AccountTable.all($0) }
        return accounts.reduce(into: [:]) { $0[$1.id] = $1.name }
    }
}

extension Errand {
    func briefing(
        of id: ID<CaseFile>, _ names: [ID<Account>: String]
    ) throws -> CaseBriefing {
        let grant = try grant(id)
        // The history first: the desk then has the record too, and unseals its events once.
        let history =
            grant.parts.contains(.history)
            ? try desk.history(of: CaseFile.self, id, grant) : []
        let file = try desk.record(CaseFile.self, id, grant)
        guard let opening = file.opening else { throw NothingHere() }
        let outline = try outline(of: file, opening, id, names)
        var briefing = CaseBriefing(id: id, outline: outline, may: tasks(file, grant.parts))
        let telling = CaseTelling(
            id: id, file: file, opening: opening, area: area, reader: reader)
        telling.tell(grant.parts, in: &briefing)
        try tellTriage(telling, grant.parts, in: &briefing)
        if let glass = grant.glass { try tell(glass, in: &briefing) }
        if try isBehindFirewall(id) { briefing.keepBehindFirewall() }
        briefing.may.reveal = telling.revealable(grant)
        if grant.parts.contains(.history) {
            if grant.parts.contains(.history) {
                briefing.history = history.compactMap(telling.entry)
            }
        }
        briefing.safeContactStaleDays = area.settings.safeContactStaleDays
        if grant.parts.contains(.people) {
            let mayRead = grant.parts.contains(.advocacy) || opening.referrer == reader.account
            briefing.referralID = mayRead ? opening.referral : nil
            briefing.correctedOn = try CorrectionQuery.last(of: id, connection)
            briefing.firstContact = FirstContact(
                tried: file.firstTriedOn, reached: file.firstReachedOn)
        }
        return briefing
    }

    private func outline(
        of file: CaseFile, _ opening: CaseOpened, _ id: ID<CaseFile>,
        _ names: [ID<Account>: String]
    ) throws -> CaseOutline {
        let slot = try file.meeting.flatMap {
            try MeetingQuery.slot(of: id, at: $0, seenBy: reader.account, connection)
        }
        return CaseOutline(
            reference: opening.reference, state: file.state, kind: file.kind ?? opening.kind,
            markers: file.content?.markers ?? [], grounds: file.content?.grounds ?? [],
            referredOn: opening.referredOn,
            referringAgency: area.agencyName(opening.referringAgency),
            advocate: file.advocate.flatMap { names[$0] }, hearing: slot, flag: file.flag)
    }

    private func tasks(_ file: CaseFile, _ parts: CaseParts) -> CaseTasks {
        var tasks = CaseTasks()
        let isAlive = file.state != .closed
        tasks.allocateAdvocate = isAlive && may(.allocateAdviser, parts)
        tasks.recordContact = isAlive && may(.adviseVictim, parts)
        tasks.writeResearch =
            file.isOpen && may(.answerResearch, parts) && file.request(to: reader.agency) != nil
        tasks.assess = isAlive && may(.assessRisk, parts)
        tasks.confirmSafeContact = isAlive && teller(of: file, parts) != nil
        tasks.reportIncident = may(.reportIncident, parts)
        tasks.readAccess = reader.oversight == .wholeArea
        tasks.leaveForConflict = parts.contains(.people)
        tasks.decideConflicts = reader.holds(anyOf: .decidingConflicts)
        tasks.enterConflict = parts.contains(.advocacy) && reader.holds(anyOf: Set<Role>.advocacy)
        tasks.list = file.state == .open && may(.arrangeMeeting, parts)
        return tasks
    }
}
