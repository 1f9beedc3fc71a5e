/// One of the circle of a sealed case asks that people join or leave it, or that it be opened.
package struct AskToChangeCircle: Decision {
    /// Everybody who is to be of it; nobody opens the case to all again.
    package let circle: [CircleMember]
    package let reason: PrivateText

    package init(to circle: [CircleMember], because reason: PrivateText) {
        self.circle = circle
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notSealed, notOfTheCircle, nothingChanges, tooFew, oneAgencyOnly, nobodyRunsIt
        case someoneIsInConflict, reasonIsMissing
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        let conflicts = file.conflicts
        guard conflicts.isSealed else { throw .notSealed }
        guard conflicts.circle.contains(where: { $0.account == occasion.by.account }) else {
            throw .notOfTheCircle
        }
        guard Set(circle.map(\.account)) != Set(conflicts.circle.map(\.account)) else {
            throw .nothingChanges
        }
        if !circle.isEmpty, let lack = conflicts.lack(in: circle) {
            switch lack {
            case .tooFew: throw .tooFew
            case .oneAgencyOnly: throw .oneAgencyOnly
            case .nobodyRunsIt: throw .nobodyRunsIt
            case .someoneIsInConflict: throw .someoneIsInConflict
            }
        }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        let asked = CircleChangeAsked(circle: circle, reason: reason, stamp: Stamp(occasion))
        return [.circleChangeAsked(asked)]
    }
}
