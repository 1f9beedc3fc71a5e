package import Casework
import Linkage

/// Two cases whose victims may be one person: the newer asks about the older.
package struct AlikeVictims: Sendable, Hashable {
    package let newer: ID<CaseFile>
    package let pair: LinkedPair
    package let found: AlikePeople
    let probability: Double
}

/// Two people who may be one, and why.
package struct AlikePeople: Sendable, Hashable {
    package let reasons: [MatchReason]
    package let hasPerpetratorInCommon: Bool
}

/// All of them in an area, and the victims of its cases.
package struct AlikeInArea: Sendable {
    package var pairs: [AlikeVictims] = []
    package var victims: [ID<CaseFile>: ID<CasePerson>] = [:]
}

/// By which of two cases the other is asked about.
struct CaseAge: Comparable {
    let referredOn: CalendarDate
    let reference: CaseReference

    static func < (one: CaseAge, other: CaseAge) -> Bool {
        (one.referredOn, one.reference.year, one.reference.number)
            < (other.referredOn, other.reference.year, other.reference.number)
    }
}

extension AreaPeople {
    /// From here on it is likelier than not that two victims are one person. At triage less is
    /// shown too; later, nobody is asked about what is rather not so.
    private static let leastLater = 0.5

    /// Cases referred longer than two years before the newest ask no more about others.
    private static let asksFor = 730

    /// The same from the same people, in whatever order they came (SR-08).
    func findAlikeVictims() -> AlikeInArea {
        var all = AlikeInArea()
        for (id, keys) in people where ages[id] != nil {
            all.victims[id] = keys.first { $0.role == .victim }?.person
        }
        guard let newest = ages.values.map(\.referredOn).max() else { return all }
        let since = newest.adding(days: -Self.asksFor)
        for (id, age) in ages where age.referredOn >= since {
            all.pairs += alikeVictims(of: id, age)
        }
        all.pairs.sort {
            ($1.probability, $0.newer.description, $0.pair.other.description)
                < ($0.probability, $1.newer.description, $1.pair.other.description)
        }
        return all
    }

    private func alikeVictims(of id: ID<CaseFile>, _ age: CaseAge) -> [AlikeVictims] {
        let victims = (people[id] ?? []).filter { $0.role == .victim }
        guard let victim = victims.first,
            index.hasLikely(victim, where: { isOlderVictim($0, than: age, id) })
        else { return [] }
        let found = together(id)
        return (found[victim] ?? []).compactMap { one in
            guard one.probability >= Self.leastLater, isOlderVictim(one.key, than: age, id) else {
                return nil
            }
            return AlikeVictims(
                newer: id,
                pair: LinkedPair(victim.person, and: one.key.person, in: one.key.caseID),
                found: told(one, found, victim.role), probability: one.probability)
        }
    }

    private func isOlderVictim(_ key: PersonKey, than age: CaseAge, _ id: ID<CaseFile>) -> Bool {
        key.role == .victim && key.caseID != id && (ages[key.caseID].map { $0 < age } ?? false)
    }

    /// One pair, of any two people of the area.
    func alike(_ pair: LinkedPair, of id: ID<CaseFile>) -> AlikePeople? {
        guard let asked = people[id]?.first(where: { $0.person == pair.person }) else { return nil }
        let found = together(id)
        return found[asked]?.first {
            $0.key.caseID == pair.other && $0.key.person == pair.otherPerson
        }.map { told($0, found, asked.role) }
    }

    private func together(_ id: ID<CaseFile>) -> [PersonKey: [Candidate<PersonKey>]] {
        index.candidates(
            ofGroup: id, above: Self.leastShown, groupedBy: \.caseID,
            members: { people[$0] ?? [] })
    }

    private func told(
        _ one: Candidate<PersonKey>, _ all: [PersonKey: [Candidate<PersonKey>]], _ role: CaseRole
    ) -> AlikePeople {
        let isCommon = all.contains { asked, found in
            asked.role == .perpetrator
                && found.contains {
                    $0.key.role == .perpetrator && $0.key.caseID == one.key.caseID
                        && $0.probability >= Self.leastInCommon
                }
        }
        let reasons = reasons(one, isCommon && role == .victim && one.key.role == .victim)
        return AlikePeople(reasons: reasons, hasPerpetratorInCommon: isCommon)
    }
}
