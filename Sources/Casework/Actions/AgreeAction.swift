/// An agency undertakes to do something, by a day, about a risk (S004 principle 6); agencies that
/// act together undertake it each.
package struct AgreeAction: Decision {
    package let action: AgreedAction

    package init(_ action: AgreedAction) {
        self.action = action
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notListed, nothingWritten, dueInThePast, noSuchRisk
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed else { throw .notListed }
        guard !action.words.isEmpty else { throw .nothingWritten }
        if file.entries[.action(action.id)] != nil { return [] }
        guard action.dueOn >= occasion.today else { throw .dueInThePast }
        if let risk = action.answers, !file.risks.contains(where: { $0.risk.id == risk }) {
            throw .noSuchRisk
        }
        return ([action] + action.counterparts).map {
            .actionAgreed(ActionAgreed(action: $0, stamp: Stamp(occasion)))
        }
    }
}
