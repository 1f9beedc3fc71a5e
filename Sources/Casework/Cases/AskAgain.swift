extension CaseFile {
    /// A change of who is in the case, and that agencies which had answered are asked again:
    /// research about somebody for whom nobody looked is no research.
    func changing(_ event: CaseEvent, _ stamp: Stamp) -> [CaseEvent] {
        var after = self
        after.apply(event)
        let unknown = after.people.filter { one in !people.contains { $0.isFound(like: one) } }
        let answered = requests.filter { $0.answer != nil }.map(\.agency)
        guard isOpen, !unknown.isEmpty, !answered.isEmpty else { return [event] }
        let again = ResearchAskedAgain(
            agencies: answered, people: unknown.map(\.id), stamp: stamp)
        return [event, .researchAskedAgain(again)]
    }
}

extension CasePerson {
    /// Whether records were searched for this person by what is said of the other.
    fileprivate func isFound(like other: CasePerson) -> Bool {
        name == other.name && otherNames == other.otherNames && born == other.born
    }
}
