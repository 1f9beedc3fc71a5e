/// A case is put forward for a meeting: the case's side of being listed on an agenda.
package struct PutForward: Decision {
    package let meeting: ID<Meeting>

    package init(to meeting: ID<Meeting>) {
        self.meeting = meeting
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case caseIsNotOpen, listedElsewhere, awaitsChair
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isOpen else { throw .caseIsNotOpen }
        guard !file.awaitsChair else { throw .awaitsChair }
        guard file.meeting == nil || file.meeting == meeting else { throw .listedElsewhere }
        guard file.meeting == nil else { return [] }
        return [.listed(CaseListed(meeting: meeting, stamp: Stamp(occasion)))]
    }
}
