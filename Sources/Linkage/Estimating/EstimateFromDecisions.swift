/// What a person decided of two people of an index: one person, or two.
package struct DecidedPair<Key: Hashable & Sendable>: Sendable {
    package let one: Key
    package let other: Key
    package let isSame: Bool

    package init(_ one: Key, _ other: Key, isSame: Bool) {
        self.one = one
        self.other = other
        self.isSame = isSame
    }
}

extension PersonIndex {
    /// The weights that an area's own decisions call for, by expectation and maximisation: what was
    /// decided counts as decided, and whoever else is nearly certainly one of those people counts
    /// for as much as the weights of each round make of it. They change nothing until an index is
    /// made with them.
    ///
    /// The many who are a little alike do not count: a thousand strangers, each one person in a
    /// hundred, would weigh more than the decisions. It begins with the weights that are shipped,
    /// so that the same decisions give the same weights however often they are applied.
    package func weights(from decisions: [DecidedPair<Key>]) -> Weights {
        let pairs = judged(decisions)
        var weights = Weights.preset
        for _ in 0..<6 {
            let scoring = Scoring(weights: weights, people: memory.count)
            var learning = Reestimation(from: .preset)
            for (agreement, isSame) in pairs {
                let odds = scoring.odds(agreement)
                let probability = isSame.map { $0 ? 1 : 0 } ?? odds / (1 + odds)
                if probability > 0.9 { learning.count(agreement, probability) }
            }
            weights = learning.weights()
        }
        return weights
    }

    /// How many of these pairs the weights take for one person rather than two.
    package func takenForOne(_ pairs: [DecidedPair<Key>], by weights: Weights) -> Int {
        let scoring = Scoring(weights: weights, people: memory.count)
        return pairs.count { pair in
            agreement(pair.one, pair.other).map { scoring.odds($0) >= 1 } ?? false
        }
    }

    /// The same people under other weights.
    package func weighed(by weights: Weights) -> PersonIndex {
        var other = self
        other.adopt(weights)
        return other
    }

    private func agreement(_ one: Key, _ other: Key) -> Agreement? {
        guard let asked = places[one], let known = places[other] else { return nil }
        return memory.weighed(asked, known)?.agreement
    }

    private func judged(_ decisions: [DecidedPair<Key>]) -> [(Agreement, Bool?)] {
        var judged: [(Agreement, Bool?)] = decisions.compactMap { pair in
            agreement(pair.one, pair.other).map { ($0, pair.isSame) }
        }
        let decided = Dictionary(grouping: decisions, by: \.one)
        for (one, pairs) in decided {
            guard let place = places[one] else { continue }
            let known = Set(pairs.compactMap { places[$0.other] })
            judged += memory.likely(of: place) { !known.contains($0) }
                .filter { $0.odds > 0.000_1 }.map { ($0.agreement, nil) }
        }
        return judged
    }
}
