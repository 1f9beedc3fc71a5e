/// An agency records what it holds, or corrects it until the case is heard.
package struct SubmitResearch: Decision {
    package let agency: ID<Agency>
    package let research: Research

    package init(from agency: ID<Agency>, _ research: Research) {
        self.agency = agency
        self.research = research
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case agencyWasNotAsked, caseWasHeard, knownNeedsALine, withheldNeedsReason
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard let request = file.request(to: agency) else { throw .agencyWasNotAsked }
        guard file.isOpen else { throw .caseWasHeard }
        guard research.knownToUs != .known || !research.lines.isEmpty else {
            throw .knownNeedsALine
        }
        if research.lines.contains(where: { !$0.isShared && $0.reasonWithheld.isEmpty }) {
            throw .withheldNeedsReason
        }
        // The same answer again says that the agency has looked for those who came since.
        guard !request.isAnswered || request.answer?.research != research else { return [] }
        return [
            .researchSubmitted(
                ResearchSubmitted(agency: agency, research: research, stamp: Stamp(occasion)))
        ]
    }
}
