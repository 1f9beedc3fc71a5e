/// What a person decided of a candidate: the same, or somebody else.
package struct LinkDecision<Key: Hashable & Sendable>: Sendable {
    package let person: PersonDescription
    package let candidate: Key
    package let isSame: Bool

    package init(person: PersonDescription, candidate: Key, isSame: Bool) {
        self.person = person
        self.candidate = candidate
        self.isSame = isSame
    }
}

/// One figure of the weights, before and after.
package struct WeightChange: Sendable, Hashable {
    package let field: String
    package let level: String
    package let before: Double
    package let after: Double
}

extension PersonIndex {
    /// The weights that an area's own decisions call for; they change nothing until an index is
    /// made with them.
    package func weights(from decisions: [LinkDecision<Key>]) -> Weights {
        var learning = Reestimation(from: memory.weights)
        for decision in decisions where decision.isSame {
            guard let place = places[decision.candidate] else { continue }
            for one in memory.weighed(decision.person, [place], besides: []) {
                learning.count(one.agreement, 1)
            }
        }
        return learning.weights()
    }
}

extension Weights {
    /// Every figure for two records of one person that differs by at least a thousandth.
    package func changes(to other: Weights) -> [WeightChange] {
        var changes: [WeightChange] = []
        for (field, names) in zip(Weights.fields, Weights.levelNames) {
            for (at, level) in names.levels.enumerated() {
                let before = Double(self[keyPath: field][at].same)
                let after = Double(other[keyPath: field][at].same)
                guard abs(before - after) >= 0.001 else { continue }
                changes.append(
                    WeightChange(field: names.field, level: level, before: before, after: after))
            }
        }
        return changes
    }

    private static var levelNames: [(field: String, levels: [String])] {
        let names = NameLevel.allCases.map { "\($0)" }
        return [
            ("forename", names), ("surname", names),
            ("middle", MiddleLevel.allCases.map { "\($0)" }),
            ("order", NameOrder.allCases.map { "\($0)" }),
            ("birth", BirthLevel.allCases.map { "\($0)" }),
            ("address", AddressLevel.allCases.map { "\($0)" }),
            ("town", TownLevel.allCases.map { "\($0)" }),
            ("telephone", TelephoneLevel.allCases.map { "\($0)" }),
            ("sex", SexLevel.allCases.map { "\($0)" }),
        ]
    }
}
