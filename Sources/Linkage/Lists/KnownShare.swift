/// How many of a list are known at all, learned from the list itself.
///
/// The weights assume every second one; a list in which nearly all or hardly any are known would
/// be judged too low or too high by that.
enum KnownShare {
    /// Fewer people than this say too little about their list.
    static let fewest = 50

    /// What the odds of each pair are to be multiplied by; `sums` are the odds of all candidates
    /// of one person, for each person of the list.
    static func factor(_ sums: [Double]) -> Double {
        guard sums.count >= fewest else { return 1 }
        var factor = 1.0
        for _ in 0..<20 {
            let known = sums.reduce(0) { $0 + $1 * factor / (1 + $1 * factor) }
            let share = (known + 1) / (Double(sums.count) + 2)
            factor = share / (1 - share)
        }
        return factor
    }
}
