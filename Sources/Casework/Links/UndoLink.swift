/// What was last decided of two people is taken back: everything is as it was before.
package struct UndoLink: Decision {
    package let pair: LinkedPair

    package init(_ pair: LinkedPair) {
        self.pair = pair
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notDecided }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.links.link(pair) != nil else { throw .notDecided }
        return [.personLinkUndone(PersonLinkUndone(pair: pair, stamp: Stamp(occasion)))]
    }
}
