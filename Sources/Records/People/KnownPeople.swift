package import Casework
import Linkage
import Storage
import Synchronization

/// The people of each area's cases, held in memory, so that somebody known is recognised (D4).
///
/// Each area's index is filled from the sealed cards when it is first asked and follows the cases
/// that open or take in a referral afterwards. One area never searches another's people (D11).
package final class KnownPeople: Sendable {
    private let areas = Mutex<[ID<Area>: AreaPeople]>([:])

    package init() {}

    /// Who of a referral may be known, and from which cases; likeliest first.
    package func findings(
        for content: ReferralContent, in area: ID<Area>, _ desk: Desk
    ) throws -> KnownFindings {
        let people = try areas.withLock { areas in
            var people = areas[area] ?? AreaPeople()
            try people.catchUp(with: area, desk)
            areas[area] = people
            return people
        }
        return try people.findings(for: content, desk)
    }
}

/// What the index of an area says about the people of a referral.
package struct KnownFindings: Sendable {
    /// Earlier cases whose victim may be the victim of this referral.
    package var matches: [PossibleMatch] = []
    /// Cases of another victim in which somebody of this referral may be named.
    package var connections: [KnownConnection] = []
}

/// The index of one area, and how far it has come.
struct AreaPeople {
    private var index = PersonIndex<PersonKey>(records: .severalPerPerson)
    private var people: [ID<CaseFile>: [PersonKey]] = [:]
    private var last = CaseReference(year: 0, number: 0)
    private var lastChanged: Int64 = 0

    struct PersonKey: Hashable {
        let caseID: ID<CaseFile>
        let person: ID<CasePerson>
        let role: CaseRole
    }

    /// Less than this is not worth a coordinator's look.
    private static let leastShown = 0.1

    mutating func catchUp(with area: ID<Area>, _ desk: Desk) throws {
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
        let card = try row.cardToCompare(desk, AccessPolicy.maintain(.caseFile(row.id)))
        let keys = card.people.map { PersonKey(caseID: row.id, person: $0.id, role: $0.role) }
        for key in people[row.id] ?? [] where !keys.contains(key) { index.remove(key) }
        for (person, key) in zip(card.people, keys) {
            index.add(person.described(card.victimTelephone), as: key)
        }
        people[row.id] = keys
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
