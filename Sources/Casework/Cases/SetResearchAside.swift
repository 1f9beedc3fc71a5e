/// A case is taken off an agenda that had gone out, in an area that does not keep what agencies
/// had found for it: nobody reads it again, and they are asked anew when the case comes back.
///
/// It goes for good with the case's own key; until then the sealed record keeps it (SR-35).
package struct SetResearchAside: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable { case caseWasHeard }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isOpen else { throw .caseWasHeard }
        let agencies = file.requests.filter { $0.answer != nil || $0.written != nil }.map(\.agency)
        guard !agencies.isEmpty else { return [] }
        return [
            .researchSetAside(ResearchSetAside(agencies: agencies, stamp: Stamp(occasion)))
        ]
    }
}

package struct ResearchSetAside: Sendable, Hashable, Codable {
    package let agencies: [ID<Agency>]
    package let stamp: Stamp
}
