/// A candidate by place, with the way in which the two agree.
struct Weighed {
    let place: UInt32
    let agreement: Agreement
    var odds: Float
    var probability: Double
}

extension PeopleMemory {
    /// Everybody who shares a key and may be shown, weighed, likeliest first.
    func likely(
        for description: PersonDescription, _ isShown: (UInt32) -> Bool
    ) -> [Weighed] {
        var unheard = Lexicon(after: lexicon)
        let asked = unheard.store(description, beside: lexicon)
        let words = NameComparing(known: lexicon, asked: unheard)
        return records.judged(
            weighed(asked, words, places(sharingKeysWith: asked, words).filter(isShown)))
    }

    /// Everybody else who shares a key with somebody of the index and stands before them in it.
    func likelyBefore(_ place: UInt32) -> [Weighed] {
        guard let asked = people[Int(place)] else { return [] }
        let words = NameComparing(known: lexicon, asked: Lexicon(after: lexicon))
        let earlier = places(sharingKeysWith: asked, words, before: place)
        return weighed(asked, words, earlier).map { one in
            var shown = one
            shown.probability = Double(one.odds / (1 + one.odds))
            return shown
        }
    }

    /// Everybody else who shares a key with somebody of the index, weighed, likeliest first.
    func likely(of place: UInt32, _ isShown: (UInt32) -> Bool) -> [Weighed] {
        guard let asked = people[Int(place)] else { return [] }
        let words = NameComparing(known: lexicon, asked: Lexicon(after: lexicon))
        let others = places(sharingKeysWith: asked, words).filter { $0 != place && isShown($0) }
        return records.judged(weighed(asked, words, others))
    }

    /// Certain others, whether or not they share a key with somebody of the index.
    func weighed(of place: UInt32, _ places: Set<UInt32>, besides found: [Weighed]) -> [Weighed] {
        let rest = places.subtracting(found.map(\.place)).subtracting([place]).sorted()
        guard !rest.isEmpty, let asked = people[Int(place)] else { return [] }
        return weighed(asked, NameComparing(known: lexicon, asked: Lexicon(after: lexicon)), rest)
    }

    /// Certain people of the index, whether or not they share a key; not those found already.
    func weighed(
        _ description: PersonDescription, _ places: Set<UInt32>, besides found: [Weighed]
    ) -> [Weighed] {
        let rest = places.subtracting(found.map(\.place)).sorted()
        guard !rest.isEmpty else { return [] }
        var unheard = Lexicon(after: lexicon)
        let asked = unheard.store(description, beside: lexicon)
        let words = NameComparing(known: lexicon, asked: unheard)
        return weighed(asked, words, rest)
    }

    /// Two people of the index, whether or not they share a key.
    func weighed(_ place: UInt32, _ other: UInt32) -> Weighed? {
        guard let asked = people[Int(place)], let person = people[Int(other)] else { return nil }
        let words = NameComparing(known: lexicon, asked: Lexicon(after: lexicon))
        let comparing = PersonComparing(asked: asked, words: words, table: table)
        let agreement = comparing.agreement(with: person)
        let odds = Scoring(weights: weights, people: count).odds(agreement)
        return Weighed(place: other, agreement: agreement, odds: odds, probability: 0)
    }

    private func weighed(
        _ asked: StoredPerson, _ words: NameComparing, _ places: [UInt32]
    ) -> [Weighed] {
        let comparing = PersonComparing(asked: asked, words: words, table: table)
        let scoring = Scoring(weights: weights, people: count)
        return places.compactMap { place in
            guard let person = people[Int(place)] else { return nil }
            let agreement = comparing.agreement(with: person)
            return Weighed(
                place: place, agreement: agreement, odds: scoring.odds(agreement), probability: 0)
        }
    }

    func places(
        sharingKeysWith asked: StoredPerson, _ words: NameComparing, before end: UInt32 = .max
    ) -> [UInt32] {
        let (keys, rareKeys) = PersonKeys.asked(asked, words)
        var found: [UInt32] = []
        for key in keys {
            table.append(key, atMost: PeopleMemory.mostUnderKey, before: end, to: &found)
        }
        for key in rareKeys {
            table.append(key, atMost: PeopleMemory.mostUnderRareKey, before: end, to: &found)
        }
        found.sort()
        return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
    }
}

extension RecordsHeld {
    /// The probability of each candidate, likeliest first. Of a list of people at most one is the
    /// person, and perhaps none is; of the people of cases each is judged alone.
    func judged(_ found: [Weighed]) -> [Weighed] {
        let all = 1 + found.reduce(0.0) { $0 + Double($1.odds) }
        return found.map { one in
            var shown = one
            let odds = Double(one.odds)
            shown.probability = odds / (self == .onePerPerson ? all : 1 + odds)
            return shown
        }
        .sorted { ($0.probability, $1.place) > ($1.probability, $0.place) }
    }
}
