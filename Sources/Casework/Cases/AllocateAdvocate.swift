/// The advocacy service gives a case to one of its advisers (every victim is offered one, S001).
package struct AllocateAdvocate: Decision {
    package let advocate: ID<Account>
    /// Whether she referred or advises the other party, in a case where the two change places.
    package let supportsOtherSide: Bool

    package init(_ advocate: ID<Account>, supportsOtherSide: Bool = false) {
        self.advocate = advocate
        self.supportsOtherSide = supportsOtherSide
    }

    package enum Refusal: Error, Equatable, CaseIterable { case caseIsClosed, supportsOtherSide }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        guard file.advocate != advocate else { return [] }
        // SR-09: nobody hears the words of both.
        guard !supportsOtherSide else { throw .supportsOtherSide }
        return [.advocateAllocated(AdvocateAllocated(advocate: advocate, stamp: Stamp(occasion)))]
    }
}
