/// What one line typed at the desk means (ux 2.4.3). Every line means something: what cannot be
/// read otherwise is a plain minute, with the doubt beside it, so that nothing typed is lost.
package enum Captured: Sendable, Equatable {
    case minute(String, CaptureDoubt?)
    case information(ID<Agency>, String)
    case victimsView(String)
    case risk(IdentifiedRisk.Bearer, String)
    case action(CapturedAction)
    /// These agencies have flagged their files.
    case flag([ID<Agency>])
    /// This agency speaks from here on.
    case speaker(ID<Agency>)
    case finishAndOpenNext
    case undo
    case help
    /// An empty line.
    case nothing
}

/// An action as it was typed, with its day worked out.
package struct CapturedAction: Sendable, Equatable {
    /// Several when agencies act together.
    package let owners: [ID<Agency>]
    package let words: String
    package let dueOn: CalendarDate
    /// What the wording lacks; it is saved all the same (SR-23).
    package let advice: ActionAdvice?
    /// Why the typed day was not taken; the area's usual one stands instead.
    package let doubt: CaptureDoubt?

    package init(
        owners: [ID<Agency>], words: String, dueOn: CalendarDate, advice: ActionAdvice? = nil,
        doubt: CaptureDoubt? = nil
    ) {
        self.owners = owners
        self.words = words
        self.dueOn = dueOn
        self.advice = advice
        self.doubt = doubt
    }
}

/// Why a line could not be read as what its first letter says.
package enum CaptureDoubt: Error, Hashable {
    case unknownAgency(String)
    case severalAgencies(String, [ID<Agency>])
    /// It is not said who is at risk.
    case unknownBearer(String)
    case nothingAfterIt
    case dayHasPassed
    case noNextMeeting
}
