/// The first of two people asks that a conflict be lifted, with the reason (SR-08).
package struct AskToLiftConflict: Decision {
    package let account: ID<Account>
    package let reason: PrivateText
    package let offices: Set<DecidingOffice>

    package init(
        of account: ID<Account>, because reason: PrivateText, as offices: Set<DecidingOffice>
    ) {
        self.account = account
        self.reason = reason
        self.offices = offices
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notInForce, reasonIsMissing, notForThisOffice
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.conflicts.of(account)?.standing == .inForce else { throw .notInForce }
        guard !offices.isEmpty else { throw .notForThisOffice }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        let asked = ConflictLiftAsked(
            account: account, reason: reason, offices: offices.inOrder, stamp: Stamp(occasion))
        return [.conflictLiftAsked(asked)]
    }
}

extension Set<DecidingOffice> {
    var inOrder: [DecidingOffice] { DecidingOffice.allCases.filter(contains) }
}
