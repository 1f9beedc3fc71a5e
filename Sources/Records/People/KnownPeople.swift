package import Casework
import Linkage
import Storage
import Synchronization

/// The people of each area's cases, held in memory, so that a known victim is recognised (D4).
///
/// Each area's index is filled from the sealed cards when it is first asked and follows the cases
/// that open afterwards. One area never searches another's people (D11).
package final class KnownPeople: Sendable {
    private let areas = Mutex<[ID<Area>: AreaPeople]>([:])

    package init() {}

    /// Earlier cases whose victim may be the victim of this referral, likeliest first.
    package func matches(
        for content: ReferralContent, in area: ID<Area>, _ desk: Desk
    ) throws -> [PossibleMatch] {
        let people = try areas.withLock { areas in
            var people = areas[area] ?? AreaPeople()
            try people.catchUp(with: area, desk)
            areas[area] = people
            return people
        }
        return try people.matches(for: content, desk)
    }
}

/// The index of one area, and how far it has come.
private struct AreaPeople {
    private var index = PersonIndex<PersonKey>()
    private var last = CaseReference(year: 0, number: 0)

    struct PersonKey: Hashable {
        let caseID: ID<CaseFile>
        let person: ID<CasePerson>
        let role: CaseRole
    }

    mutating func catchUp(with area: ID<Area>, _ desk: Desk) throws {
        for row in try CaseListQuery.after(last, in: area, desk.connection) {
            let card = try row.card(desk, AccessPolicy.maintain(.caseFile(row.id)))
            for person in card.people where person.role == .victim || person.role == .perpetrator {
                index.add(known(person, in: row.id))
            }
            last = row.reference
        }
    }

    func matches(for content: ReferralContent, _ desk: Desk) throws -> [PossibleMatch] {
        guard let victim = content.victim else { return [] }
        let perpetrators = content.perpetrators.flatMap { casesOf($0, as: .perpetrator) }
        let inCommon = Set(perpetrators.map(\.key.caseID))
        return try casesOf(victim, as: .victim).compactMap { try match($0, inCommon, desk) }
    }

    private func casesOf(_ person: CasePerson, as role: CaseRole) -> [Candidate<PersonKey>] {
        index.candidates(for: known(person, in: ID(high: 0, low: 0))).filter { $0.key.role == role }
    }

    /// Nil when the case was erased since the index learned of it.
    private func match(
        _ candidate: Candidate<PersonKey>, _ inCommon: Set<ID<CaseFile>>, _ desk: Desk
    ) throws -> PossibleMatch? {
        let id = candidate.key.caseID
        guard let row = try CaseListQuery.find(id, desk.connection) else { return nil }
        let card = try row.card(desk, AccessPolicy.maintain(.caseFile(id)))
        let isCommon = inCommon.contains(id)
        let earlier = EarlierCase(
            id: id, reference: row.reference, referredOn: row.referredOn, heardOn: row.heardOn,
            hasPerpetratorInCommon: isCommon)
        let reasons = candidate.reasons.map(MatchReason.init)
        return PossibleMatch(
            earlier: earlier, victim: card.victim?.name ?? PrivateText(""),
            reasons: isCommon ? reasons + [.perpetratorInCommon] : reasons)
    }

    private func known(_ person: CasePerson, in id: ID<CaseFile>) -> KnownPerson<PersonKey> {
        let other = person.otherNames.revealed.split { $0 == "," || $0 == ";" }.map(String.init)
        let born = person.born?.revealed
        return KnownPerson(
            key: PersonKey(caseID: id, person: person.id, role: person.role),
            names: [person.name.revealed] + other,
            born: born.map { BirthDay(year: $0.year, month: $0.month, day: $0.day) },
            address: person.address.revealed)
    }
}

extension MatchReason {
    fileprivate init(_ likeness: Likeness) {
        switch likeness {
        case .sameName: self = .sameName
        case .similarName: self = .similarName
        case .formerName: self = .formerName
        case .sameBirth: self = .sameBirth
        case .similarBirth: self = .similarBirth
        case .samePostcode: self = .samePostcode
        }
    }
}
