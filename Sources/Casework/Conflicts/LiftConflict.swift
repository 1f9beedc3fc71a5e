/// The second of two people, in another office than the first, agrees that a conflict is lifted.
package struct LiftConflict: Decision {
    package let account: ID<Account>
    package let offices: Set<DecidingOffice>

    package init(of account: ID<Account>, as offices: Set<DecidingOffice>) {
        self.account = account
        self.offices = offices
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notInForce, notAsked, samePerson, sameOffice
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard let known = file.conflicts.of(account), known.standing == .inForce else {
            throw .notInForce
        }
        guard let asked = known.liftAsked else { throw .notAsked }
        guard occasion.by.account != asked.stamp.by.account else { throw .samePerson }
        guard !offices.isEmpty, offices.union(asked.offices).count > 1 else { throw .sameOffice }
        return [
            .conflictLifted(ConflictLifted(account: account, stamp: Stamp(occasion)))
        ]
    }
}
