/// How often each level is seen in pairs of three kinds: one person twice, two people of one
/// household, and two strangers.
struct Rates {
    let same: Float
    let household: Float
    let stranger: Float

    init(_ same: Float, _ household: Float, _ stranger: Float) {
        self.same = same
        self.household = household
        self.stranger = stranger
    }

    static let silent = Rates(1, 1, 1)
}

/// What each way of agreeing weighs; docs/linkage.md says how the figures came about.
package struct Weights: Sendable {
    var forename: [Rates]
    var surname: [Rates]
    var middle: [Rates]
    var order: [Rates]
    var birth: [Rates]
    var address: [Rates]
    var town: [Rates]
    var telephone: [Rates]
    var sex: [Rates]
    /// How much oftener two strangers share forename and surname than if the two were independent:
    /// names go together in families' languages.
    var goTogether: Float
    /// How much oftener than people at large women have quite another surname than before, and men.
    var womenRenamed: Float
    var menRenamed: Float
}

extension Rates: Sendable {}
