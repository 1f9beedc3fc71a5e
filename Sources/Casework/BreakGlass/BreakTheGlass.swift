/// Somebody on duty opens a case to which she has no leave.
package struct BreakTheGlass: Decision {
    package let caseID: ID<CaseFile>
    package let category: BreakGlassCategory
    package let reason: PrivateText
    package let told: [ToldOfBreakGlass]
    /// Whether an earlier opening of hers was not looked at in time.
    package let isSuspended: Bool

    package init(
        _ caseID: ID<CaseFile>, _ category: BreakGlassCategory, because reason: PrivateText,
        telling told: [ToldOfBreakGlass], isSuspended: Bool
    ) {
        self.caseID = caseID
        self.category = category
        self.reason = reason
        self.told = told
        self.isSuspended = isSuspended
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case reasonIsTooShort, suspended, nobodyToTell, alreadyOpened
    }

    package func decide(
        given glass: BreakGlass, on occasion: Occasion
    ) throws(Refusal) -> [BreakGlassEvent] {
        guard glass.breaking == nil else { throw .alreadyOpened }
        guard !reason.isShorter(than: BreakGlassRule.shortestReason) else {
            throw .reasonIsTooShort
        }
        guard !isSuspended else { throw .suspended }
        // What cannot be told to those who keep watch is not opened.
        guard ToldOfBreakGlass.Part.allCases.allSatisfy(isTold), !isToldToHerself(occasion) else {
            throw .nobodyToTell
        }
        return [
            .broken(
                GlassBroken(
                    caseID: caseID, category: category, reason: reason, told: told,
                    reviewBy: occasion.today.nextWorkingDay, stamp: Stamp(occasion)))
        ]
    }

    private func isTold(_ part: ToldOfBreakGlass.Part) -> Bool {
        told.contains { $0.part == part }
    }

    private func isToldToHerself(_ occasion: Occasion) -> Bool {
        told.contains { $0.account == occasion.by.account }
    }
}

/// Whoever opened a case in an emergency is done before the hour is over.
package struct EndBreakGlass: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable { case notHers }

    package func decide(
        given glass: BreakGlass, on occasion: Occasion
    ) throws(Refusal) -> [BreakGlassEvent] {
        guard let account = occasion.by.account, account == glass.breaking?.stamp.by.account else {
            throw .notHers
        }
        return glass.ended == nil ? [.ended(GlassEnded(stamp: Stamp(occasion)))] : []
    }
}

/// Somebody of another agency says whether it was needed.
package struct ReviewBreakGlass: Decision {
    package let wasNeeded: Bool
    package let words: PrivateText
    /// The chair reviews what nobody looked at in time.
    package let isOverdueForChair: Bool

    package init(wasNeeded: Bool, saying words: PrivateText, isOverdueForChair: Bool = false) {
        self.wasNeeded = wasNeeded
        self.words = words
        self.isOverdueForChair = isOverdueForChair
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notTheReviewer, alreadyReviewed, wordsAreMissing
    }

    package func decide(
        given glass: BreakGlass, on occasion: Occasion
    ) throws(Refusal) -> [BreakGlassEvent] {
        guard let breaking = glass.breaking, mayReview(breaking, occasion.by) else {
            throw .notTheReviewer
        }
        guard glass.review == nil else { throw .alreadyReviewed }
        guard !words.isEmpty else { throw .wordsAreMissing }
        return [
            .reviewed(
                GlassReviewed(wasNeeded: wasNeeded, words: words, stamp: Stamp(occasion)))
        ]
    }

    /// Nobody reviews her own agency, whatever part she was told in.
    private func mayReview(_ breaking: GlassBroken, _ actor: Actor) -> Bool {
        guard actor.agency != breaking.stamp.by.agency else { return false }
        let isReviewer = breaking.told.contains {
            $0.part == .reviewer && $0.account == actor.account
        }
        return isReviewer || isOverdueForChair
    }
}
