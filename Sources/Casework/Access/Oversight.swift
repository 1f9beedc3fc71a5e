/// How much of the record of access somebody may read (SR-13).
package enum Oversight: Sendable, Hashable {
    /// Those who answer for the victim's case: the coordinator and the advisers' manager.
    case wholeArea
    /// An agency's governance lead: what the people of her own agency did, in every case.
    case ownAgency
}

extension Reader {
    package var oversight: Oversight? {
        if holds(anyOf: [.coordinator, .advocacyManager]) { return .wholeArea }
        return holds(anyOf: [.governanceLead]) ? .ownAgency : nil
    }
}

extension Set<Role> {
    /// Those who may read who has seen a case.
    package static let overseeing: Set<Role> = [.coordinator, .advocacyManager, .governanceLead]
}

extension AccessPolicy {
    /// Whether a reader may be told who looked at a case. Nobody is who is in conflict with it or
    /// supports its other side: for her there is no such case, in no line and no count (SR-08).
    package static func mayOversee(_ facts: CaseFacts, _ reader: Reader) -> Bool {
        guard facts.area == reader.area, !facts.isExcluded else { return false }
        switch reader.oversight {
        case .wholeArea: return visibleParts(facts, to: reader).contains(.outline)
        case .ownAgency: return !facts.isOnOtherSide
        case nil: return false
        }
    }
}
