/// A list of people asked about one by one, and judged together at the end.
package struct ListMatch<Key: Hashable & Sendable>: Sendable {
    private let index: PersonIndex<Key>
    private var found: [[Possible]] = []
    private var sums: [Double] = []

    private struct Possible: Sendable {
        let place: UInt32
        let agreement: Agreement
    }

    package init(_ index: PersonIndex<Key>) {
        self.index = index
    }

    package mutating func ask(_ person: PersonDescription) {
        let kept = index.memory.likely(for: person) { _ in true }.filter { $0.odds > 0.000_001 }
        found.append(kept.map { Possible(place: $0.place, agreement: $0.agreement) })
    }

    /// For each person of the list in turn, those who may be the person, likeliest first.
    package func judged(above least: Double = 0.01) -> [[Candidate<Key>]] {
        var judgement = Judgement(
            scoring: Scoring(weights: index.memory.weights, people: index.count))
        judge(&judgement)
        for _ in 0..<(found.count < KnownShare.fewest ? 0 : 6) {
            learn(&judgement)
            judge(&judgement)
        }
        return zip(found, judgement.probabilities).map { possible, probabilities in
            candidates(possible, probabilities).filter { $0.probability >= least }
        }
    }

    private struct Judgement {
        var scoring: Scoring
        var probabilities: [[Double]] = []
    }

    private func judge(_ judgement: inout Judgement) {
        let odds = found.map { $0.map { Double(judgement.scoring.odds($0.agreement)) } }
        let sums = odds.map { $0.reduce(0, +) }
        let factor = KnownShare.factor(sums)
        judgement.probabilities = zip(odds, sums).map { odds, sum in
            odds.map { $0 * factor / (1 + sum * factor) }
        }
    }

    private func learn(_ judgement: inout Judgement) {
        var learning = Reestimation(from: index.memory.weights)
        var relatives: Float = 0
        for (possible, probabilities) in zip(found, judgement.probabilities) {
            for (one, probability) in zip(possible, probabilities) {
                if probability > 0.001 { learning.count(one.agreement, Float(probability)) }
                let parts = judgement.scoring.parts(one.agreement)
                let others = max(parts.household + parts.stranger, .leastNormalMagnitude)
                relatives += Float(1 - probability) * parts.household / others
            }
        }
        judgement.scoring.weights = learning.weights()
        let count = Float(found.count)
        judgement.scoring.relatives = min((relatives + 0.05 * count) / (1.05 * count), 5)
    }

    private func candidates(
        _ possible: [Possible], _ probabilities: [Double]
    ) -> [Candidate<Key>] {
        let order = possible.indices.sorted {
            (probabilities[$0], possible[$1].place) > (probabilities[$1], possible[$0].place)
        }
        return order.compactMap { at in
            index.key(at: possible[at].place).map {
                Candidate(
                    key: $0, probability: probabilities[at],
                    reasons: possible[at].agreement.reasons)
            }
        }
    }
}
