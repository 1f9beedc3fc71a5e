/// The advocacy service gives a case to one of its advisers (every victim is offered one, S001).
package struct AllocateAdvocate: Decision {
    package let advocate: ID<Account>

    package init(_ advocate: ID<Account>) {
        self.advocate = advocate
    }

    package enum Refusal: Error, Equatable, CaseIterable { case caseIsClosed }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        guard file.advocate != advocate else { return [] }
        return [.advocateAllocated(AdvocateAllocated(advocate: advocate, stamp: Stamp(occasion)))]
    }
}
