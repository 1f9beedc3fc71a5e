/// Something one agency has undertaken to do for somebody's safety, by a day.
package struct AgreedAction: Sendable, Hashable, Codable {
    package enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
        case volunteered, askedByChair, standard
    }

    package let id: ID<AgreedAction>
    package let words: PrivateText
    package let owner: ID<Agency>
    /// Who in that agency will do it.
    package let person: PrivateText
    package let dueOn: CalendarDate
    /// The risk it answers; a standard action answers none in particular.
    package let answers: ID<IdentifiedRisk>?
    package let origin: Origin
    /// Agencies that act with its owner. Each has the same action as its own and reports its part,
    /// so that none waits for another.
    package let jointly: [ID<Agency>]?

    package init(
        id: ID<AgreedAction>, words: PrivateText, owner: ID<Agency>, person: PrivateText,
        dueOn: CalendarDate, answers: ID<IdentifiedRisk>?, origin: Origin,
        jointly: [ID<Agency>]? = nil
    ) {
        self.id = id
        self.words = words
        self.owner = owner
        self.person = person
        self.dueOn = dueOn
        self.answers = answers
        self.origin = origin
        self.jointly = jointly
    }

    /// The same undertaking as each of the other agencies has it.
    var counterparts: [AgreedAction] {
        let all = [owner] + (jointly ?? [])
        return all.enumerated().dropFirst().map { place, agency in
            AgreedAction(
                id: ID(high: id.high, low: id.low &+ UInt64(place)), words: words, owner: agency,
                person: PrivateText(""), dueOn: dueOn, answers: answers, origin: origin,
                jointly: all.filter { $0 != agency })
        }
    }

    func saying(_ words: PrivateText) -> AgreedAction {
        AgreedAction(
            id: id, words: words, owner: owner, person: person, dueOn: dueOn, answers: answers,
            origin: origin, jointly: jointly)
    }
}

/// How an action ended. "No longer possible" is told apart from "not done" (minutes template, R7).
package enum ActionOutcome: String, Sendable, Hashable, Codable, CaseIterable {
    case done, noLongerPossible, notDone
}

/// An action as it stands: what was agreed and what has been reported of it.
package struct PlannedAction: Sendable, Hashable {
    package var action: AgreedAction
    package let agreedOn: CalendarDate
    package var report: ActionReported?

    /// Not done leaves an action open: somebody is still waiting for it.
    package var isOpen: Bool { report.map { $0.outcome == .notDone } ?? true }

    package func isOverdue(on day: CalendarDate) -> Bool { isOpen && action.dueOn < day }
}
