/// In another case the two parties of this one change places: each is referred as the victim of
/// the other. From then on nobody who supports one side sees the other's case (SR-09).
package struct KnowOppositeParties: Decision {
    package let other: ID<CaseFile>

    package init(in other: ID<CaseFile>) {
        self.other = other
    }

    package enum Refusal: Error, Equatable, CaseIterable { case noSuchCase }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .notOpened else { throw .noSuchCase }
        guard !file.opposite.contains(other) else { return [] }
        return [
            .oppositePartiesKnown(OppositePartiesKnown(other: other, stamp: Stamp(occasion)))
        ]
    }
}
