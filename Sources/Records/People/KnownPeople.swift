package import Casework
package import Linkage
import Storage
import Synchronization

/// The people of each area's cases, held in memory, so that somebody known is recognised (D4).
///
/// Each area's index is filled from the sealed cards at the start, or when it is first asked, and
/// follows the cases that open or take in a referral afterwards. One area never searches another's
/// people (D11).
///
/// For whom some cases do not exist, an index without them is held: how common a name is among all
/// people would tell of theirs too (SR-08). It is made from the one with all people, for to fill
/// one anew takes so long that the wait would tell that something is hidden (R1).
package final class KnownPeople: Sendable {
    private let areas = Mutex<[Held: HeldPeople]>([:])
    private let weights: [ID<Area>: Weights]

    private struct Held: Hashable {
        let area: ID<Area>
        let hidden: Set<ID<CaseFile>>
    }

    /// While one area is filled, nobody of another waits.
    private final class HeldPeople: Sendable {
        let people: Mutex<AreaPeople>

        init(_ people: AreaPeople) { self.people = Mutex(people) }
    }

    /// So many indexes at most; the fullest of each area is never let go.
    private static let most = 24

    /// Weights that an area estimated from its own decisions stand in for those of the program.
    package init(weights: [ID<Area>: Weights] = [:]) { self.weights = weights }

    /// Who of a referral may be known, and from which cases; likeliest first.
    package func findings(
        for content: ReferralContent, besides own: ID<CaseFile>? = nil, in area: ID<Area>,
        for reader: Reader, _ desk: Desk
    ) throws -> KnownFindings {
        try people(of: area, for: reader, desk).findings(for: content, besides: own, desk)
    }

    /// Cases of an area whose victims may be one person, as far as they exist for a reader.
    package func alikeVictims(
        in area: ID<Area>, for reader: Reader, _ desk: Desk
    ) throws -> AlikeInArea {
        try held(area, hidden(from: reader, area, desk), desk).people.withLock { people in
            try people.catchUp(with: area, desk)
            return people.alikeVictims()
        }
    }

    /// What speaks for and against two people's being one; nil where they are not alike, or one of
    /// the cases is hidden from the reader.
    package func alike(
        _ pair: LinkedPair, of id: ID<CaseFile>, in area: ID<Area>, for reader: Reader,
        _ desk: Desk
    ) throws -> AlikePeople? {
        try people(of: area, for: reader, desk).alike(pair, of: id)
    }

    /// Fills the index of an area, so that its first referral is matched at once.
    package func fill(_ area: ID<Area>, _ desk: Desk) throws {
        try held(area, [], desk).people.withLock { people in
            try people.catchUp(with: area, desk)
            _ = people.alikeVictims()
        }
    }

    /// The people of an area, as far as they exist for a reader.
    func people(of area: ID<Area>, for reader: Reader, _ desk: Desk) throws -> AreaPeople {
        try people(of: area, without: hidden(from: reader, area, desk), desk)
    }

    private func hidden(
        from reader: Reader, _ area: ID<Area>, _ desk: Desk
    ) throws -> Set<ID<CaseFile>> {
        try HiddenCaseQuery.all(from: reader.account, in: area, desk.connection)
    }

    func people(
        of area: ID<Area>, without hidden: Set<ID<CaseFile>>, _ desk: Desk
    ) throws -> AreaPeople {
        try held(area, hidden, desk).people.withLock { people in
            try people.catchUp(with: area, desk)
            return people
        }
    }

    private func held(
        _ area: ID<Area>, _ hidden: Set<ID<CaseFile>>, _ desk: Desk
    ) throws -> HeldPeople {
        let held = Held(area: area, hidden: hidden)
        if let people = areas.withLock({ $0[held] }) { return people }
        let made = HeldPeople(try make(area, hidden, desk))
        return areas.withLock { areas in
            if let people = areas[held] { return people }
            if areas.count >= Self.most { areas = areas.filter { $0.key.hidden.isEmpty } }
            areas[held] = made
            return made
        }
    }

    private func make(
        _ area: ID<Area>, _ hidden: Set<ID<CaseFile>>, _ desk: Desk
    ) throws -> AreaPeople {
        guard !hidden.isEmpty else { return AreaPeople(weights: weights[area] ?? .preset) }
        return try people(of: area, without: [], desk).without(hidden)
    }
}

/// What the index of an area says about the people of a referral.
package struct KnownFindings: Sendable {
    /// Earlier cases whose victim may be the victim of this referral.
    package var matches: [PossibleMatch] = []
    /// Cases of another victim in which somebody of this referral may be named.
    package var connections: [KnownConnection] = []
    /// Referrals that wait too, and in which somebody of this one may be named.
    package var waiting: [WaitingMatch] = []
}

/// The index of one area, and how far it has come.
struct AreaPeople {
    private(set) var index: PersonIndex<PersonKey>
    private(set) var people: [ID<CaseFile>: [PersonKey]] = [:]
    /// When each case was referred, and its number.
    private(set) var ages: [ID<CaseFile>: CaseAge] = [:]
    /// How often anything in the index changed.
    private var changes = 0
    private var alikeBefore: (changes: Int, found: AlikeInArea)?
    private var last = CaseReference(year: 0, number: 0)
    private var lastChanged: Int64 = 0
    private var hidden: Set<ID<CaseFile>> = []
    private var cases: Set<ID<CaseFile>> = []
    /// Referrals that wait, by the case that each may become.
    private(set) var waiting: [ID<CaseFile>: ReferralRow] = [:]

    init(weights: Weights = .preset) {
        index = PersonIndex(records: .severalPerPerson, weights: weights)
    }

    /// The people of some cases that a reader sees already.
    init(of lines: [AgendaLine]) {
        self.init()
        for line in lines {
            ages[line.caseID] = CaseAge(referredOn: line.referredOn, reference: line.reference)
            add(line.card, of: line.caseID)
        }
    }

    /// The people of all other cases, as if these had never come.
    func without(_ hidden: Set<ID<CaseFile>>) -> AreaPeople {
        var other = self
        other.hidden.formUnion(hidden)
        other.alikeBefore = nil
        for id in hidden {
            for key in other.people.removeValue(forKey: id) ?? [] {
                other.index.removeForGood(key)
            }
            other.ages[id] = nil
            other.cases.remove(id)
            other.waiting[id] = nil
        }
        return other
    }

    /// The same people under other weights.
    func weighed(by weights: Weights) -> AreaPeople {
        var other = self
        other.index = index.weighed(by: weights)
        return other
    }

    /// Worked out once for each state of the index.
    mutating func alikeVictims() -> AlikeInArea {
        if let before = alikeBefore, before.changes == changes { return before.found }
        let found = findAlikeVictims()
        alikeBefore = (changes, found)
        return found
    }

    struct PersonKey: Hashable {
        let caseID: ID<CaseFile>
        let person: ID<CasePerson>
        let role: CaseRole
    }

    /// Less than this is not worth a coordinator's look.
    static let leastShown = 0.1

    mutating func catchUp(with area: ID<Area>, _ desk: Desk) throws {
        try followWaiting(in: area, desk)
        for row in try CaseListQuery.after(last, in: area, desk.connection) {
            try add(row, desk)
            last = row.reference
        }
        let changed = try CaseSidesQuery.changed(in: area, after: lastChanged, desk.connection)
        for one in changed {
            if let row = try CaseListQuery.find(one.caseID, desk.connection) { try add(row, desk) }
            lastChanged = one.position
        }
    }

    /// Whoever stands there already is amended; whoever a correction took out goes.
    private mutating func add(_ row: CaseRow, _ desk: Desk) throws {
        guard !hidden.contains(row.id) else { return }
        cases.insert(row.id)
        ages[row.id] = CaseAge(referredOn: row.referredOn, reference: row.reference)
        add(try row.cardToCompare(desk, AccessPolicy.maintain(.caseFile(row.id))), of: row.id)
    }

    private mutating func add(_ card: CaseCard, of id: ID<CaseFile>) {
        changes += 1
        let keys = card.people.map { PersonKey(caseID: id, person: $0.id, role: $0.role) }
        for key in people[id] ?? [] where !keys.contains(key) { index.remove(key) }
        for (person, key) in zip(card.people, keys) {
            index.add(person.described(card.victimTelephone), as: key)
        }
        people[id] = keys
    }

    /// Two referrals that wait may tell of the same people, so those are searched as well. What a
    /// newer snapshot knows as a case stays a case.
    private mutating func followWaiting(in area: ID<Area>, _ desk: Desk) throws {
        let rows = try ReferralQuery.waiting(in: area, desk.connection)
            .filter { !hidden.contains($0.caseID) && !cases.contains($0.caseID) }
        let now = Dictionary(rows.map { ($0.caseID, $0) }) { _, last in last }
        for id in waiting.keys where now[id] == nil && !cases.contains(id) {
            changes += 1
            for key in people.removeValue(forKey: id) ?? [] { index.remove(key) }
        }
        for row in rows where waiting[row.caseID]?.card != row.card {
            let grant = AccessPolicy.maintain(.caseFile(row.caseID))
            add(try row.cardToCompare(desk, grant), of: row.caseID)
        }
        waiting = now
    }

    /// Who of the index each of a referral's people may be, likeliest first.
    ///
    /// All of them are asked about together, since each says something about whether the others
    /// are known.
    func candidates(for content: ReferralContent) -> [ID<CasePerson>: [Candidate<PersonKey>]] {
        let asked = content.people.map { $0.described(content.safeContact.telephone) }
        let found = index.candidates(
            together: asked, above: Self.leastShown, groupedBy: \.caseID,
            members: { people[$0] ?? [] })
        return Dictionary(zip(content.people.map(\.id), found)) { first, _ in first }
    }
}

extension CasePerson {
    /// What the case says of a person, as it is compared; the telephone is the victim's.
    fileprivate func described(_ telephone: PrivateText?) -> PersonDescription {
        let other = otherNames.revealed.split { $0 == "," || $0 == ";" || $0.isNewline }
        let date = born?.revealed
        let addresses = [address, self[.temporaryAddress]].filter { !$0.isEmpty }
        return PersonDescription(
            names: ([name.revealed] + other.map(String.init)).map(WrittenName.init(whole:)),
            born: date.map { BirthDate(year: $0.year, month: $0.month, day: $0.day) },
            addresses: addresses.map { WrittenAddress(line: $0.revealed) },
            telephones: role == .victim ? [telephone?.revealed ?? ""] : [])
    }
}
