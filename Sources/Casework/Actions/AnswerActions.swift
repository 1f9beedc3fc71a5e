/// What an agency says of the actions that were given to it, before the case is finished
/// (ux 2.4.9; S004 principle 6).
package enum AnswerToActions: String, Sendable, Hashable, Codable, CaseIterable {
    case agreed, queried
}

/// An agency agrees to the actions that it was given in a case, or queries them.
package struct AnswerActions: Decision {
    package let agency: ID<Agency>
    package let answer: AnswerToActions
    package let words: PrivateText

    package init(
        by agency: ID<Agency>, _ answer: AnswerToActions, words: PrivateText = PrivateText("")
    ) {
        self.agency = agency
        self.answer = answer
        self.words = words
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notMinuted, nothingToAnswer }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isMinuted else { throw .notMinuted }
        let actions = file.actions.map(\.action).filter { $0.owner == agency }.map(\.id)
        guard !actions.isEmpty else { throw .nothingToAnswer }
        let last = file.answersToActions[agency]
        if let last, last.answer == answer, last.words == words,
            file.isAnswered(by: agency)
        {
            return []
        }
        return [
            .actionsAnswered(
                ActionsAnswered(
                    agency: agency, answer: answer, words: words, actions: actions,
                    stamp: Stamp(occasion)))
        ]
    }
}

package struct ActionsAnswered: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let answer: AnswerToActions
    package let words: PrivateText
    /// The actions that it knew of when it answered.
    package let actions: [ID<AgreedAction>]
    package let stamp: Stamp
}

extension CaseFile {
    /// Whether an agency has answered for all its actions as they now stand.
    package func isAnswered(by agency: ID<Agency>) -> Bool {
        guard let answer = answersToActions[agency] else { return false }
        return given(to: agency).allSatisfy { planned in
            let changed = entries[.action(planned.action.id)]?.lastChanged?.at
            return answer.actions.contains(planned.action.id)
                && (changed ?? answer.stamp.at) <= answer.stamp.at
        }
    }

    /// Standard actions are agreed beforehand, by being standard.
    private func given(to agency: ID<Agency>) -> [PlannedAction] {
        actions.filter { $0.action.owner == agency && $0.action.origin != .standard }
    }

    /// Agencies that were given something and have not agreed to it as it stands.
    package var agenciesToAgree: [ID<Agency>] {
        let owners = actions.map(\.action).filter { $0.origin != .standard }.map(\.owner)
        return Set(owners).sorted().filter { owner in
            answersToActions[owner]?.answer != .agreed || !isAnswered(by: owner)
        }
    }
}
