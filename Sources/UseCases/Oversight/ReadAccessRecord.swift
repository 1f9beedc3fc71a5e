package import Casework
import Records

extension Office {
    /// Who has seen a case. An agency's governance lead is told of her own people; where none of
    /// them looked, there is nothing here for her.
    package func accessRecord(
        of id: ID<CaseFile>, _ filter: AccessFilter, for reader: Reader
    ) async throws -> AccessRecordBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            _ = try errand.grantToOversee(id)
            let overseen = try Overseen(errand, filter, of: id)
            guard try overseen.scope == .wholeArea || errand.ownAgencyLooked(at: id) else {
                throw NothingHere()
            }
            var briefing = try overseen.briefing(filter, names)
            briefing.caseID = id
            briefing.reference = try errand.reference(of: id)
            briefing.refused = try overseen.refusals(of: id, names)
            return (briefing, [errand.note(.caseFile(id), "who has seen")])
        }
    }

    /// Who has looked at what, in every case that the reader oversees.
    package func accessRecord(
        _ filter: AccessFilter, for reader: Reader
    ) async throws -> AccessRecordBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            let briefing = try Overseen(errand, filter).briefing(filter, names)
            return (briefing, [errand.note(.area(errand.area.id), "record of access")])
        }
    }
}

extension Errand {
    fileprivate func ownAgencyLooked(at id: ID<CaseFile>) throws -> Bool {
        var selection = AccessSelection(in: area.id)
        selection.caseID = id
        selection.agency = reader.agency
        return try AccessRecordQuery.count(selection, connection) > 0
    }
}

extension Overseen {
    private static let linesOnPage = 50
    /// More than that is not printed at once: choose shorter dates.
    private static let linesOnPaper = 5000

    fileprivate func briefing(
        _ filter: AccessFilter, _ names: [ID<Account>: String]
    ) throws -> AccessRecordBriefing {
        var briefing = AccessRecordBriefing(filter, scope)
        let connection = errand.connection
        let size = filter.isWhole ? Self.linesOnPaper : Self.linesOnPage
        briefing.total = try AccessRecordQuery.count(selection, connection)
        briefing.pages = max((briefing.total + size - 1) / size, 1)
        briefing.filter.page = min(max(filter.page, 1), briefing.pages)
        let rows = try AccessRecordQuery.rows(
            selection, limit: size, after: (briefing.filter.page - 1) * size, connection)
        briefing.lines = try rows.map { try line($0, names) }
        briefing.agencies = try agencies()
        briefing.people = try people(names)
        return briefing
    }

    /// Everybody who was turned away from a case, the latest first.
    fileprivate func refusals(
        of id: ID<CaseFile>, _ names: [ID<Account>: String]
    ) throws -> [AccessLine] {
        let positions = opened.filter { event in
            if case .refused(let look) = event.value { look.asked == .caseFile(id) } else { false }
        }.keys
        return positions.sorted(by: >).compactMap { position in
            guard let event = opened[position], let account = event.stamp.by.account else {
                return nil
            }
            return AccessLine(
                at: event.stamp.at, .refused, person: names[account] ?? "", account: account,
                agency: event.stamp.by.agency.map(errand.area.agencyName) ?? "", page: "")
        }
    }

    private func line(
        _ row: AccessRow, _ names: [ID<Account>: String]
    ) throws -> AccessLine {
        var line = AccessLine(
            at: row.at, row.kind, person: names[row.account] ?? "", account: row.account,
            agency: errand.area.agencyName(row.agency), page: row.page)
        line.caseID = row.caseID
        switch opened[row.position] {
        case .refused(let look):
            line.exists = try !look.wasAbsent && errand.mayKnow(look.asked)
            line.caseID = line.exists ? look.asked.caseID : nil
        case .searched(let search):
            // Cases that do not exist for her are not among those that were found.
            line.results = try search.found.count { try errand.mayOversee($0) }
        case .opened, .lookedInto, nil: break
        }
        line.reference = try line.caseID.flatMap(errand.reference)
        return line
    }

    /// What the lines can be narrowed to does not follow the narrowing.
    private func agencies() throws -> [(id: ID<Agency>, name: String)] {
        var wide = selection
        wide.account = nil
        if scope == .wholeArea { wide.agency = nil }
        return try AccessRecordQuery.agencies(wide, errand.connection)
            .map { (id: $0, name: errand.area.agencyName($0)) }
            .sorted { $0.name < $1.name }
    }

    private func people(
        _ names: [ID<Account>: String]
    ) throws -> [(id: ID<Account>, name: String)] {
        var wide = selection
        wide.account = nil
        return try AccessRecordQuery.accounts(wide, errand.connection)
            .map { (id: $0, name: names[$0] ?? "") }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
