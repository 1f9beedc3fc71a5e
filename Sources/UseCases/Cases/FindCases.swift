package import Casework
import Records

extension Office {
    /// So many cases are shown at most; whoever finds more types more of the name.
    package static let mostFound = 25

    /// The cases that a reader may see and in which somebody is named as it was typed, or the one
    /// of a number (ux J19); nil where too little of a name was typed. Each that is shown is noted,
    /// and that she looked (SR-13).
    package func findCases(
        _ search: CaseSearch, for reader: Reader
    ) async throws -> FoundCases? {
        let names = try await accountNames()
        let people = people
        return try await show(reader) { errand in
            guard let found = try errand.find(search, people, names) else { return (nil, []) }
            let ids = found.cases.map(\.caseID)
            let page = found.isWholeArea ? AccessLook.wholeArea : AccessLook.ownList
            let looked = try errand.noteSearch(
                on: page, of: search.words, found: ids, showing: found.cases.flatMap(\.people))
            return (found, ids.map { errand.note(.caseFile($0), page) } + [looked])
        }
    }
}

extension Errand {
    fileprivate func find(
        _ search: CaseSearch, _ people: KnownPeople, _ names: [ID<Account>: String]
    ) throws -> FoundCases? {
        switch search {
        case .numbered(let reference):
            let row = try CaseListQuery.find(
                reference, in: area.id, seenBy: reader.account, connection)
            let line = try row.flatMap { try lineIfVisible($0, names) }
            return shown(
                line.map { [FoundCase($0.caseID, .file($0), [], .number)] } ?? [], of: .area)
        case .named(let words):
            return try convenes ? amongAll(words, people, names) : amongListed(words, names)
        }
    }

    /// Whoever runs conferences looks through all cases of the area, and what waits.
    private func amongAll(
        _ words: PrivateText, _ people: KnownPeople, _ names: [ID<Account>: String]
    ) throws -> FoundCases? {
        guard let named = try people.named(words, in: area.id, for: reader, desk) else {
            return nil
        }
        var found: [FoundCase] = []
        for one in named where found.count <= Office.mostFound {
            if let shown = try self.found(one, names) { found.append(shown) }
        }
        return shown(found, of: .area)
    }

    /// Whoever does not, among the cases of her own list: to look further could tell of others
    /// by the time it takes (R1).
    private func amongListed(
        _ words: PrivateText, _ names: [ID<Account>: String]
    ) throws -> FoundCases? {
        let lines = try listedCases().compactMap { try lineIfVisible($0, names) }
        guard let named = KnownPeople.named(words, among: lines) else { return nil }
        let found = named.compactMap { one in
            lines.first { $0.caseID == one.caseID }.flatMap { FoundCase(one, $0) }
        }
        return shown(found, of: .ownList)
    }

    private enum Scope { case area, ownList }

    private func shown(_ found: [FoundCase], of scope: Scope) -> FoundCases {
        FoundCases(
            Array(found.prefix(Office.mostFound)), isMore: found.count > Office.mostFound,
            isWholeArea: scope == .area)
    }

    private func found(
        _ one: NamedInCase, _ names: [ID<Account>: String]
    ) throws -> FoundCase? {
        if let row = try CaseListQuery.find(one.caseID, connection) {
            return try lineIfVisible(row, names).flatMap { FoundCase(one, $0) }
        }
        guard let row = one.waiting, seesWaitingReferrals, try seesPeople(of: row.caseID) else {
            return nil
        }
        let card = try row.card(desk, grant(row.caseID, showing: .people))
        return FoundCase(
            one, card,
            .referral(
                row.id, from: area.agencyName(row.agency), on: row.submittedOn,
                victim: card.victim?.name ?? PrivateText("")))
    }
}

extension CaseSearch {
    /// What was typed, sealed with the entry of the record.
    fileprivate var words: PrivateText {
        switch self {
        case .numbered(let reference): PrivateText(reference.description)
        case .named(let words): words
        }
    }
}

extension FoundCase {
    fileprivate init?(_ one: NamedInCase, _ line: AgendaLine) {
        self.init(one, line.card, .file(line))
    }

    /// Nothing where the reader sees none of those who are named so.
    fileprivate init?(_ one: NamedInCase, _ card: CaseCard, _ place: Place) {
        let people = card.people.filter { one.people.contains($0.id) }
        guard !people.isEmpty else { return nil }
        self.init(one.caseID, place, people, one.closeness)
    }
}
