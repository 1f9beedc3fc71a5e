/// Whoever may decide says whether a conflict that was found by comparing is one.
package struct DecideConflict: Decision {
    package let account: ID<Account>
    package let isConflict: Bool
    package let reason: PrivateText

    package init(of account: ID<Account>, isConflict: Bool, because reason: PrivateText) {
        self.account = account
        self.isConflict = isConflict
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable { case nothingToDecide, reasonIsMissing }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        // What a person said of herself can be read by one; it takes two to lift it.
        guard let known = file.conflicts.of(account),
            known.waitsForDecision || (known.waitsToBeRead && isConflict)
        else { throw .nothingToDecide }
        guard isConflict || !reason.isEmpty else { throw .reasonIsMissing }
        let decided = ConflictDecided(
            account: account, isConflict: isConflict, reason: reason, stamp: Stamp(occasion))
        return [.conflictDecided(decided)]
    }
}
