/// A listed case is not heard at its meeting, with the reason, and waits for another.
package struct DeferCase: Decision {
    package let meeting: ID<Meeting>
    package let reason: PrivateText
    /// Whether the time ran out before its turn.
    package let wasNotReached: Bool
    package let breach: TimelinessBreach?

    package init(
        from meeting: ID<Meeting>, because reason: PrivateText, wasNotReached: Bool = false,
        breach: TimelinessBreach? = nil
    ) {
        self.meeting = meeting
        self.reason = reason
        self.wasNotReached = wasNotReached
        self.breach = breach
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notListedThere, reasonIsMissing }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed, file.meeting == meeting else { throw .notListedThere }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        return [
            .deferred(
                CaseDeferred(
                    meeting: meeting, reason: reason, wasNotReached: wasNotReached ? true : nil,
                    breach: breach, stamp: Stamp(occasion)))
        ]
    }
}
