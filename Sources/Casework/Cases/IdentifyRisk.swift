/// The meeting names a danger to somebody.
package struct IdentifyRisk: Decision {
    package let risk: IdentifiedRisk

    package init(_ risk: IdentifiedRisk) {
        self.risk = risk
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notListed, nothingWritten }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed else { throw .notListed }
        guard !risk.words.isEmpty else { throw .nothingWritten }
        if file.entries[.risk(risk.id)] != nil { return [] }
        return [.riskIdentified(RiskIdentified(risk: risk, stamp: Stamp(occasion)))]
    }
}
