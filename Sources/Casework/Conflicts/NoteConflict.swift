/// Somebody knows people of a case: from this moment there is no such case for her (SR-08).
///
/// What the program finds by comparing only proposes it, unless the reasons are strong. It may be
/// noted of a referral that is not a case yet.
package struct NoteConflict: Decision {
    package let account: ID<Account>
    package let source: ConflictSource
    package let words: PrivateText
    package let signs: [ConflictSign]

    package init(
        of account: ID<Account>, _ source: ConflictSource,
        saying words: PrivateText = PrivateText(""), signs: [ConflictSign] = []
    ) {
        self.account = account
        self.source = source
        self.words = words
        self.signs = signs
    }

    package enum Refusal: Error, Equatable, CaseIterable { case reasonIsMissing }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard source != .entered || !words.isEmpty else { throw .reasonIsMissing }
        guard isNews(to: file.conflicts.of(account)) else { return [] }
        let noted = ConflictNoted(
            account: account, source: source, signs: signs, words: words,
            excludes: source != .found || signs.areStrong, stamp: Stamp(occasion))
        return [.conflictNoted(noted)]
    }

    /// A finding that was decided comes again only with another reason; what a person says always
    /// counts, unless it holds already.
    private func isNews(to known: ConflictOfInterest?) -> Bool {
        guard let known else { return true }
        switch known.standing {
        case .inForce: return false
        case .proposed, .heldBack, .notOne, .lifted:
            return source != .found || !Set(signs).isSubset(of: known.noted.signs)
        }
    }
}

extension [ConflictSign] {
    /// The same name and date of birth, or the same name and the employer that was stated.
    package var areStrong: Bool {
        contains(.sameName) && (contains(.sameBirth) || contains(.sameEmployer))
    }
}
