/// Two records of one list that may be of the same person.
package struct RecordPair<Key: Hashable & Sendable>: Sendable {
    package let later: Key
    package let earlier: Key
    package let probability: Double
    package let reasons: [Likeness]
}

extension PersonIndex {
    /// The people of the index compared with one another; `tell` hears how many are done.
    package func pairsWithin(
        above least: Double = 0.01, tell: (Int) -> Void = { _ in }
    ) -> [RecordPair<Key>] {
        var pairs = PairsFound(memory: memory)
        for place in memory.people.indices {
            pairs.add(UInt32(place))
            tell(place + 1)
        }
        return PairWeb(memory: memory, odds: pairs.odds()).judged(above: least).compactMap { pair in
            guard let later = key(at: pair.later), let earlier = key(at: pair.earlier) else {
                return nil
            }
            return RecordPair(
                later: later, earlier: earlier, probability: pair.probability,
                reasons: pair.reasons)
        }
    }
}

extension PersonIndex {
    /// Compares every two people who share a key, for how long that takes; how many pairs it was.
    package func comparePairs() -> Int {
        memory.people.indices.reduce(0) { $0 + memory.likelyBefore(UInt32($1)).count }
    }
}

/// Pairs of places that share a key, weighed with what they themselves teach.
struct PairsFound {
    let memory: PeopleMemory
    private var pairs: [Found] = []

    private struct Found {
        let later: UInt32
        let earlier: UInt32
        let agreement: Agreement
    }

    init(memory: PeopleMemory) {
        self.memory = memory
    }

    mutating func add(_ place: UInt32) {
        for one in memory.likelyBefore(place) where one.odds > 0.000_000_1 {
            pairs.append(Found(later: place, earlier: one.place, agreement: one.agreement))
        }
    }

    func odds() -> PairOdds {
        var scoring = Scoring(weights: memory.weights, people: memory.count)
        for _ in 0..<(memory.count < KnownShare.fewest ? 0 : 12) { scoring = learned(scoring) }
        var found = PairOdds(scoring: scoring)
        for pair in pairs {
            let odds = Double(scoring.odds(pair.agreement))
            guard odds > 0.000_1 else { continue }
            found.near[pair.later, default: [:]][pair.earlier] = odds
            found.near[pair.earlier, default: [:]][pair.later] = odds
        }
        return found
    }

    /// The weights, and how many true pairs and relatives there are, as these pairs show them.
    private func learned(_ scoring: Scoring) -> Scoring {
        var learning = Reestimation(from: memory.weights)
        var total = Rates(0, 0, 0)
        for pair in pairs {
            let parts = scoring.parts(pair.agreement)
            let all = max(parts.same + parts.household + parts.stranger, .leastNormalMagnitude)
            if parts.same / all > 0.001 { learning.count(pair.agreement, parts.same / all) }
            total = Rates(total.same + parts.same / all, total.household + parts.household / all, 0)
        }
        let half = Float(memory.count) / 2
        var next = scoring
        next.weights = learning.weights()
        next.same = min((total.same + 1) / half, 100)
        next.relatives = min((total.household + 0.05 * half) / (1.05 * half), 5)
        return next
    }
}

/// For each place, those before and after it that may be the same, with the odds.
struct PairOdds {
    let scoring: Scoring
    var near: [UInt32: [UInt32: Double]] = [:]
}

/// Pairs of places and their odds, so that a third record can speak for a pair: whoever is surely
/// the same as a third is the same as whoever else is.
struct PairWeb {
    let memory: PeopleMemory
    let odds: PairOdds

    struct Pair {
        let later: UInt32
        let earlier: UInt32
        let probability: Double
        let reasons: [Likeness]
    }

    func judged(above least: Double) -> [Pair] {
        var pairs: [Pair] = []
        for place in odds.near.keys.sorted() {
            var others = beyond(place)
            for other in near(place).keys where other < place { others.insert(other) }
            for other in others.sorted() {
                let probability = withThird(place, other, near(place)[other] ?? 0)
                guard probability >= least else { continue }
                let reasons = memory.weighed(place, other)?.agreement.reasons ?? []
                pairs.append(
                    Pair(
                        later: place, earlier: other, probability: probability, reasons: reasons))
            }
        }
        return pairs.sorted {
            ($1.later, $0.probability, $1.earlier) > ($0.later, $1.probability, $0.earlier)
        }
    }

    private func near(_ place: UInt32) -> [UInt32: Double] { odds.near[place, default: [:]] }

    /// Those who are near somebody who is near.
    private func beyond(_ place: UInt32) -> Set<UInt32> {
        var found: Set<UInt32> = []
        for (third, odds) in near(place) where odds > 0.1 {
            for (other, more) in near(third) where more > 0.1 && other < place {
                found.insert(other)
            }
        }
        return found
    }

    /// The probability of a pair, or that of both being the same as the third record that speaks
    /// loudest for it.
    private func withThird(_ one: UInt32, _ other: UInt32, _ odds: Double) -> Double {
        var best = odds / (1 + odds)
        for (third, left) in near(one) where third != other {
            guard let right = near(other)[third] else { continue }
            best = max(best, left / (1 + left) * right / (1 + right))
        }
        return best
    }
}
