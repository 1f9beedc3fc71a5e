/// Learning from pairs how often each level is seen between two records of one person, by
/// expectation and maximisation: the weights say how likely each pair is one person, and the pairs
/// so weighed say what the weights should be.
struct Reestimation {
    /// How many pairs the weights that one starts from are worth.
    static let trust: Float = 1500

    private let start: Weights
    private var counts: [[Float]]

    init(from start: Weights) {
        self.start = start
        counts = Weights.fields.map { field in start[keyPath: field].map { _ in 0 } }
    }

    /// Counts a pair as so much of one person.
    mutating func count(_ agreement: Agreement, _ probability: Float) {
        for (field, level) in agreement.levels.enumerated() {
            counts[field][level] += probability
        }
    }

    /// The weights that the pairs counted call for; what was counted for strangers stays.
    func weights() -> Weights {
        var weights = start
        for (field, counts) in zip(Weights.fields, counts) {
            let isOrder = field == \Weights.order
            let seen = counts.dropFirst(isOrder ? 0 : 1).reduce(0, +)
            weights[keyPath: field] = zip(start[keyPath: field], counts).enumerated().map {
                level, pair in
                let (old, count) = pair
                guard level > 0 || isOrder else { return old }
                let same = (old.same * Reestimation.trust + count) / (Reestimation.trust + seen)
                return Rates(same, old.household, old.stranger)
            }
        }
        return weights
    }
}

extension Weights {
    static var fields: [WritableKeyPath<Weights, [Rates]>] {
        [
            \.forename, \.surname, \.middle, \.order, \.birth, \.address, \.town, \.telephone,
            \.sex,
        ]
    }
}

extension Agreement {
    /// The level of each field, in the order of `Weights.fields`.
    var levels: [Int] {
        [
            Int(names.forename.rawValue), Int(names.surname.rawValue), Int(names.middle.rawValue),
            Int(names.order.rawValue), Int(birth.rawValue), Int(address.rawValue),
            Int(town.rawValue), Int(telephone.rawValue), Int(sex.rawValue),
        ]
    }
}
