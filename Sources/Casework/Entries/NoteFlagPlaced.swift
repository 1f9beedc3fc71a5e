package struct FlagPlaced: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let stamp: Stamp
}

/// An agency says at the table that it has flagged its file, so that it needs no action to do so
/// (S004 2.4).
package struct NoteFlagPlaced: Decision {
    package let agency: ID<Agency>

    package init(by agency: ID<Agency>) {
        self.agency = agency
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notListed }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed else { throw .notListed }
        if file.flaggedBy.contains(agency) { return [] }
        return [.flagPlaced(FlagPlaced(agency: agency, stamp: Stamp(occasion)))]
    }
}
