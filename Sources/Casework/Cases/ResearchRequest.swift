/// An agency that was asked what it holds, and its answer once it has one.
package struct ResearchRequest: Sendable, Hashable {
    package let agency: ID<Agency>
    /// The meeting for which it was last asked.
    package var meeting: ID<Meeting>
    package var answer: ResearchSubmitted?
    /// People who came or were renamed after it had answered: it is asked to look again.
    package var addedSince: [ID<CasePerson>] = []
    /// What it tells the chair in writing, where it does not come.
    package var written: WrittenSubmitted?
    /// Colleagues who were asked to look something up, and have not answered since.
    package var passedOn: [ResearchPassedOn] = []
}

extension ResearchRequest {
    package var isAnswered: Bool { answer != nil && addedSince.isEmpty }
}

extension [ResearchRequest] {
    mutating func apply(_ event: CaseEvent) {
        switch event {
        case .researchAsked(let asked): ask(asked.agencies, for: asked.meeting)
        case .researchSubmitted(let submitted): answer(submitted)
        case .researchAskedAgain(let again): askAgain(again)
        case .researchSetAside(let aside): setAside(aside)
        case .researchPassedOn(let passed): passOn(passed)
        case .writtenSubmitted(let written): receive(written)
        default: return
        }
    }

    /// A case that comes to another meeting keeps what was answered for the first.
    private mutating func ask(_ agencies: [ID<Agency>], for meeting: ID<Meeting>) {
        for agency in agencies {
            if let index = firstIndex(where: { $0.agency == agency }) {
                self[index].meeting = meeting
            } else {
                append(ResearchRequest(agency: agency, meeting: meeting))
            }
        }
    }

    private mutating func answer(_ submitted: ResearchSubmitted) {
        change([submitted.agency]) { request in
            request.answer = submitted
            request.addedSince = []
            request.passedOn.removeAll { $0.to == submitted.stamp.by.account }
        }
    }

    private mutating func askAgain(_ again: ResearchAskedAgain) {
        change(again.agencies) { $0.addedSince.append(contentsOf: again.people) }
    }

    private mutating func setAside(_ aside: ResearchSetAside) {
        change(aside.agencies) { request in
            request.answer = nil
            request.written = nil
            request.addedSince = []
            request.passedOn = []
        }
    }

    private mutating func passOn(_ passed: ResearchPassedOn) {
        change([passed.agency]) { request in
            request.passedOn.removeAll { $0.to == passed.to }
            request.passedOn.append(passed)
        }
    }

    private mutating func receive(_ written: WrittenSubmitted) {
        change([written.agency]) { $0.written = written }
    }

    private mutating func change(
        _ agencies: [ID<Agency>], _ how: (inout ResearchRequest) -> Void
    ) {
        for index in indices where agencies.contains(self[index].agency) { how(&self[index]) }
    }
}
