/// How the victim may be reached without danger. What is not known counts as unsafe (SR-05).
package struct SafeContact: Sendable, Hashable, Codable {
    package var telephone: PrivateText
    package var safeToCall: KnownAnswer
    package var safeTimes: PrivateText
    package var whoMustNotKnow: PrivateText
    package var confirmedOn: CalendarDate?

    package init(
        telephone: PrivateText = PrivateText(""), safeToCall: KnownAnswer = .notKnown,
        safeTimes: PrivateText = PrivateText(""), whoMustNotKnow: PrivateText = PrivateText(""),
        confirmedOn: CalendarDate? = nil
    ) {
        self.telephone = telephone
        self.safeToCall = safeToCall
        self.safeTimes = safeTimes
        self.whoMustNotKnow = whoMustNotKnow
        self.confirmedOn = confirmedOn
    }
}

/// Yes, no, or not known: three answers, because a blank must never read as a no.
package enum KnownAnswer: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no, notKnown
}
