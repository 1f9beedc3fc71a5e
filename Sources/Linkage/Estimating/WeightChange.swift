/// One figure of the weights, before and after.
package struct WeightChange: Sendable, Hashable {
    package let field: String
    package let level: String
    package let before: Double
    package let after: Double
}

extension Weights {
    /// Every figure for two records of one person that differs by at least a thousandth.
    package func changes(to other: Weights) -> [WeightChange] {
        let (before, after) = (sameRates, other.sameRates)
        return Weights.levelNames.flatMap { field, levels in
            levels.compactMap { level in
                guard let old = before[field]?[level], let new = after[field]?[level],
                    abs(old - new) >= 0.001
                else { return nil }
                return WeightChange(field: field, level: level, before: old, after: new)
            }
        }
    }

    /// How often each level is seen between two records of one person, by name: all that an area
    /// estimates, as it stands in a file.
    package var sameRates: [String: [String: Double]] {
        var rates: [String: [String: Double]] = [:]
        for (field, names) in zip(Weights.fields, Weights.levelNames) {
            for (at, level) in names.levels.enumerated() {
                rates[names.field, default: [:]][level] = Double(self[keyPath: field][at].same)
            }
        }
        return rates
    }

    /// These weights with other rates; nil where a name or a figure cannot be one.
    package func with(sameRates rates: [String: [String: Double]]) -> Weights? {
        var weights = self
        for (field, levels) in rates {
            guard let place = Weights.levelNames.firstIndex(where: { $0.field == field }) else {
                return nil
            }
            let (path, names) = (Weights.fields[place], Weights.levelNames[place].levels)
            for (level, rate) in levels {
                guard let at = names.firstIndex(of: level), rate > 0, rate <= 1 else { return nil }
                let old = weights[keyPath: path][at]
                weights[keyPath: path][at] = Rates(Float(rate), old.household, old.stranger)
            }
        }
        return weights
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
