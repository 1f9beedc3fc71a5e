extension PersonIndex {
    /// The people whom one referral names, asked about together.
    ///
    /// A victim, a perpetrator and a child who each half match people of one earlier case are far
    /// surer together than apart: for each of them, the others say how likely it is that this is
    /// that family again, and whoever is of that family is looked at, whatever the names. One list
    /// for each person, likeliest first.
    package func candidates<Group: Hashable>(
        together people: [PersonDescription], above least: Double = 0.01, limit: Int = 20,
        among isShown: (Key) -> Bool = { _ in true }, groupedBy group: (Key) -> Group,
        members: (Group) -> [Key] = { _ in [] }
    ) -> [[Candidate<Key>]] {
        let found = people.map { person in
            memory.likely(for: person) { key(at: $0).map(isShown) ?? false }
        }
        return heardTogether(found, above: least, limit: limit, group) { at, groups in
            let relatives = groups.flatMap(members).filter(isShown).compactMap { places[$0] }
            return memory.weighed(people[at], Set(relatives), besides: found[at])
        }
    }

    /// The same for the people of one group who stand in the index already.
    package func candidates<Group: Hashable>(
        ofGroup own: Group, above least: Double = 0.01, limit: Int = 20,
        groupedBy group: (Key) -> Group, members: (Group) -> [Key]
    ) -> [Key: [Candidate<Key>]] {
        let keys = members(own)
        let asked = keys.compactMap { places[$0] }
        guard asked.count == keys.count else { return [:] }
        let found = asked.map { place in
            memory.likely(of: place) { key(at: $0).map { group($0) != own } ?? false }
        }
        let heard = heardTogether(found, above: least, limit: limit, group) { at, groups in
            let relatives = groups.flatMap(members).compactMap { places[$0] }
            return memory.weighed(of: asked[at], Set(relatives), besides: found[at])
        }
        return Dictionary(zip(keys, heard)) { first, _ in first }
    }

    /// Whether somebody of the index has enough in common with others who are meant.
    package func hasLikely(_ key: Key, where isMeant: (Key) -> Bool) -> Bool {
        guard let place = places[key] else { return false }
        let found = memory.likely(of: place) { self.key(at: $0).map(isMeant) ?? false }
        return found.contains { $0.odds > 0.000_1 }
    }

    /// Each list once more, with what the lists of the others say of the groups in it.
    private func heardTogether<Group: Hashable>(
        _ found: [[Weighed]], above least: Double, limit: Int, _ group: (Key) -> Group,
        relatives: (Int, [Group]) -> [Weighed]
    ) -> [[Candidate<Key>]] {
        let families = found.map { familyOdds($0, group) }
        return found.indices.map { at in
            var others: [Group: Double] = [:]
            for (place, family) in families.enumerated() where place != at {
                others.merge(family, uniquingKeysWith: +)
            }
            let all = found[at] + relatives(at, others.filter { $0.value > 0.1 }.map(\.key))
            return candidates(
                memory.records.judged(all.map { heard($0, others, group) }), above: least,
                limit: limit)
        }
    }

    /// A candidate once more, with what the others say of the family.
    private func heard<Group: Hashable>(
        _ one: Weighed, _ others: [Group: Double], _ group: (Key) -> Group
    ) -> Weighed {
        var heard = one
        let family = key(at: one.place).flatMap { others[group($0)] } ?? 0
        heard.odds = memory.odds(one.agreement, family: family)
        return heard
    }

    /// For each group, the odds that the person is the likeliest of its people.
    private func familyOdds<Group: Hashable>(
        _ found: [Weighed], _ group: (Key) -> Group
    ) -> [Group: Double] {
        var odds: [Group: Double] = [:]
        for one in found where one.odds > 0.000_1 {
            guard let key = key(at: one.place) else { continue }
            odds[group(key)] = max(odds[group(key)] ?? 0, Double(one.odds))
        }
        return odds
    }
}

extension PeopleMemory {
    /// The odds of an agreement when others speak for the family with odds of their own.
    func odds(_ agreement: Agreement, family: Double) -> Float {
        let share = Float(family / (1 + family))
        var scoring = Scoring(weights: weights, people: count)
        let all = Float(max(count, Scoring.fewestPeople))
        scoring.same = 1 + share * (all / 2 - 1)
        scoring.relatives = 1 + share * (all / 2 - 1)
        return scoring.odds(agreement)
    }
}
