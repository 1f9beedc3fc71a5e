/// An agency reports how an action ended. When no action is left open the case closes and does
/// not come back to a meeting (S002); the flag stands on.
package struct ReportAction: Decision {
    package let action: ID<AgreedAction>
    package let agency: ID<Agency>
    package let outcome: ActionOutcome
    package let notes: PrivateText

    package init(
        _ action: ID<AgreedAction>, by agency: ID<Agency>, _ outcome: ActionOutcome,
        notes: PrivateText
    ) {
        self.action = action
        self.agency = agency
        self.outcome = outcome
        self.notes = notes
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case noSuchAction, ownedByAnotherAgency, notPossibleNeedsReason, notDoneNeedsReason
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard let planned = file.action(action) else { throw .noSuchAction }
        guard planned.action.owner == agency else { throw .ownedByAnotherAgency }
        if outcome == .noLongerPossible && notes.isEmpty { throw .notPossibleNeedsReason }
        if outcome == .notDone && notes.isEmpty { throw .notDoneNeedsReason }
        if let report = planned.report, report.outcome == outcome, report.notes == notes {
            return []
        }
        let reported = ActionReported(
            action: action, outcome: outcome, notes: notes, stamp: Stamp(occasion))
        return [.actionReported(reported)] + closing(file, after: reported)
    }

    private func closing(_ file: CaseFile, after reported: ActionReported) -> [CaseEvent] {
        var after = file
        after.apply(.actionReported(reported))
        guard after.state == .heard, after.actions.allSatisfy({ !$0.isOpen }) else { return [] }
        return [.closed(CaseClosed(stamp: reported.stamp))]
    }
}
