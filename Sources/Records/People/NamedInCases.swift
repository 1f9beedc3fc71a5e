package import Casework
import Linkage
import Storage

/// A case, or a referral that waits, in which somebody is named as it was typed.
package struct NamedInCase: Sendable {
    package let caseID: ID<CaseFile>
    package let people: Set<ID<CasePerson>>
    package let closeness: FoundCloseness
    /// The referral, while nobody had decided on it.
    package let waiting: ReferralRow?
}

extension KnownPeople {
    /// Among all cases of an area that exist for a reader: the nearest names first, and of those
    /// alike the newest cases. Nil where too little was typed to look for.
    package func named(
        _ words: PrivateText, in area: ID<Area>, for reader: Reader, _ desk: Desk
    ) throws -> [NamedInCase]? {
        try people(of: area, for: reader, desk).named(words)
    }

    /// The same among some cases that a reader sees: no other has a part in how long it takes.
    package static func named(_ words: PrivateText, among lines: [AgendaLine]) -> [NamedInCase]? {
        AreaPeople(of: lines).named(words)
    }
}

extension AreaPeople {
    fileprivate func named(_ words: PrivateText) -> [NamedInCase]? {
        let typed = TypedName(words.revealed)
        guard typed.saysEnough else { return nil }
        return Dictionary(grouping: index.named(typed), by: \.key.caseID).map { id, people in
            NamedInCase(
                caseID: id, people: Set(people.map(\.key.person)),
                closeness: FoundCloseness(people.map(\.closeness).min() ?? .alike),
                waiting: waiting[id])
        }
        .sorted { isBefore($0, $1) }
    }

    /// What waits is the newest of all.
    private func isBefore(_ one: NamedInCase, _ other: NamedInCase) -> Bool {
        guard one.closeness == other.closeness else { return one.closeness < other.closeness }
        switch (ages[one.caseID], ages[other.caseID]) {
        case (let first?, let second?): return second < first
        case (nil, nil): return one.caseID < other.caseID
        case (let first, _): return first == nil
        }
    }
}

extension FoundCloseness {
    fileprivate init(_ closeness: NameCloseness) {
        self =
            switch closeness {
            case .typed: .typed
            case .begun: .begun
            case .alike: .alike
            }
    }
}
