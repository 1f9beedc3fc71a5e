/// How many yes answers make high risk visible, and whose number that is: the area's, or that of
/// the checklist itself.
package struct HighRiskCount: Sendable, Hashable {
    package let yes: Int
    package let isInstruments: Bool

    package init(_ yes: Int, isInstruments: Bool = false) {
        self.yes = yes
        self.isInstruments = isInstruments
    }
}

extension HighRiskCount: ExpressibleByIntegerLiteral {
    package init(integerLiteral yes: Int) { self.init(yes) }
}

extension AreaSettings {
    /// The area's own number, unless it takes that of its checklist and the checklist has one.
    package func highRiskCount(of instrumentsCount: Int?) -> HighRiskCount {
        guard takesInstrumentsCount, let instrumentsCount else {
            return HighRiskCount(visibleHighRiskCount)
        }
        return HighRiskCount(instrumentsCount, isInstruments: true)
    }
}
