import Casework
import Records

/// The part of the record of access that one reader may be told of, with what is sealed in it.
///
/// Every case that she may not know is taken out before anything is counted, and so is every
/// search that was about such a case.
struct Overseen {
    let errand: Errand
    let scope: Oversight
    private(set) var selection: AccessSelection
    /// Refusals and searches, opened, by position.
    private(set) var opened: [Int64: AccessEvent] = [:]

    init(_ errand: Errand, _ filter: AccessFilter, of id: ID<CaseFile>? = nil) throws {
        guard let scope = errand.reader.oversight else { throw NothingHere() }
        self.errand = errand
        self.scope = scope
        selection = AccessSelection(in: errand.area.id)
        selection.caseID = id
        selection.from = filter.begins
        selection.until = filter.ends
        selection.account = filter.person
        selection.without = filter.withLists ? [] : AccessLook.lists
        selection.agency = scope == .ownAgency ? errand.reader.agency : filter.agency
        let cases = try AccessRecordQuery.cases(selection, errand.connection)
        selection.hidden = Set(try cases.filter { try !errand.mayOversee($0) })
        try openWhatNamesNoCase()
    }

    private mutating func openWhatNamesNoCase() throws {
        var asked = selection
        asked.caseID = nil
        // A search is a line of the area and of no case, so of one case there is none to open.
        asked.kinds = selection.caseID == nil ? [.refused, .searched] : [.refused]
        let rows = try AccessRecordQuery.rows(asked, limit: .max, errand.connection)
        let grant = try AccessPolicy.open(errand.area.id, by: errand.reader)
        opened = try errand.desk.looks(at: rows.map(\.position), grant)
        let hidden = try opened.filter { try isHidden($0.value) }.map(\.key)
        for position in hidden { opened[position] = nil }
        selection.hiddenPositions = Set(hidden)
    }

    private func isHidden(_ event: AccessEvent) throws -> Bool {
        switch event {
        case .searched(let search): try search.about.map(isUnknown) ?? false
        // Somebody asked in vain for a case that she may not know: told as one that never was.
        case .refused, .opened, .lookedInto: false
        }
    }

    /// What does not exist hides nothing.
    private func isUnknown(_ id: ID<CaseFile>) throws -> Bool {
        try errand.exists(id) && !errand.mayOversee(id)
    }
}

extension Errand {
    func exists(_ id: ID<CaseFile>) throws -> Bool {
        try AccessFactsQuery.facts(of: id, for: reader, area, connection) != nil
    }

    func mayOversee(_ id: ID<CaseFile>) throws -> Bool {
        guard let facts = try AccessFactsQuery.facts(of: id, for: reader, area, connection) else {
            return false
        }
        return AccessPolicy.mayOversee(facts, reader)
    }

    /// Whether what somebody was refused exists, as far as the reader may know.
    func mayKnow(_ matter: Matter) throws -> Bool {
        switch matter {
        case .caseFile(let id): return try mayOversee(id)
        case .meeting(let id):
            let facts = try AccessFactsQuery.facts(of: id, for: reader, area, connection)
            return facts.map { $0.area == reader.area && !$0.isExcluded } ?? false
        default: return false
        }
    }

    /// Leave to open the log of who looked at a case.
    func grantToOversee(_ id: ID<CaseFile>) throws -> Grant {
        guard let facts = try AccessFactsQuery.facts(of: id, for: reader, area, connection) else {
            throw NothingHere(AccessRefusal(absent: .caseFile(id), for: .openCase))
        }
        // Noted like what is not there: else the record itself would tell the two apart (R1).
        guard AccessPolicy.mayOversee(facts, reader) else {
            throw NothingHere(AccessRefusal(absent: .caseFile(id), for: .openCase))
        }
        return try AccessPolicy.oversee(id, facts, by: reader)
    }

    /// Nothing for a referral that became no case yet.
    func reference(of id: ID<CaseFile>) throws -> CaseReference? {
        try CaseListQuery.find(id, connection)?.reference
    }
}
