/// The chair decides whether the conference hears a case that a MAPPA meeting leads (SR-19). A case
/// that was left to that meeting opens again when the chair decides that it is heard here.
package struct DecideHearing: Decision {
    package let isHeard: Bool
    package let reason: PrivateText

    package init(isHeard: Bool, because reason: PrivateText) {
        self.isHeard = isHeard
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notForTheChair, reasonIsMissing }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isForTheChair else { throw .notForTheChair }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        if let now = file.hearingDecision, now.isHeard == isHeard, now.reason == reason {
            return []
        }
        return [
            .hearingDecided(
                HearingDecided(isHeard: isHeard, reason: reason, stamp: Stamp(occasion)))
        ]
    }
}
