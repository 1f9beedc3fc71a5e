/// A whole agenda is set at once: cases that are not on it yet are listed, and all that are named
/// stand in the order given, in the places that they have between them. What is not named keeps its
/// place: whoever does not see a case neither moves it nor learns of it (SR-08).
package struct ArrangeAgenda: Decision {
    package let cases: [(id: ID<CaseFile>, reference: CaseReference)]

    /// A case that is named twice stands where it is named first.
    package init(_ cases: [(id: ID<CaseFile>, reference: CaseReference)]) {
        var seen: Set<ID<CaseFile>> = []
        self.cases = cases.filter { seen.insert($0.id).inserted }
    }

    package enum Refusal: Error, Equatable, CaseIterable { case meetingIsOver, noCases }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state != .closed, meeting.state != .notCalled else { throw .meetingIsOver }
        guard !cases.isEmpty else { throw .noCases }
        let stamp = Stamp(occasion)
        let new = cases.filter { meeting.item($0.id) == nil }
        let listed = new.map {
            MeetingEvent.caseListed(
                ItemListed(caseID: $0.id, reference: $0.reference, stamp: stamp))
        }
        return listed + moves(from: meeting.agenda.map(\.caseID) + new.map(\.id), stamp)
    }

    private func arranged(_ order: [ID<CaseFile>]) -> [ID<CaseFile>] {
        let named = Set(cases.map(\.id))
        var rest = cases.map(\.id)[...]
        return order.map { named.contains($0) ? rest.popFirst() ?? $0 : $0 }
    }

    /// Only what stands in another place than wanted is moved.
    private func moves(from order: [ID<CaseFile>], _ stamp: Stamp) -> [MeetingEvent] {
        var (order, events) = (order, [MeetingEvent]())
        for (place, wanted) in arranged(order).enumerated() where order[place] != wanted {
            order.removeAll { $0 == wanted }
            order.insert(wanted, at: place)
            events.append(
                .caseMoved(ItemMoved(caseID: wanted, to: place + 1, stamp: stamp)))
        }
        return events
    }
}
