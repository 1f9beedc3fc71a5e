/// Somebody who answers for an agency asks a colleague there to fill in a part of its research.
package struct PassResearchOn: Decision {
    package let agency: ID<Agency>
    package let colleague: ID<Account>
    /// What she is asked to look up.
    package let words: PrivateText

    package init(of agency: ID<Agency>, to colleague: ID<Account>, asking words: PrivateText) {
        self.agency = agency
        self.colleague = colleague
        self.words = words
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case agencyWasNotAsked, caseWasHeard, nothingAsked, isHerself
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.request(to: agency) != nil else { throw .agencyWasNotAsked }
        guard file.isOpen else { throw .caseWasHeard }
        guard !words.isEmpty else { throw .nothingAsked }
        guard occasion.by.account != colleague else { throw .isHerself }
        let passed = ResearchPassedOn(
            agency: agency, to: colleague, words: words, stamp: Stamp(occasion))
        return [.researchPassedOn(passed)]
    }
}

package struct ResearchPassedOn: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let to: ID<Account>
    package let words: PrivateText
    package let stamp: Stamp
}
