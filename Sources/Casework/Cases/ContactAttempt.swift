/// An adviser's attempt to reach the victim (S004 4.3).
package struct ContactAttempt: Sendable, Hashable, Codable {
    package enum Route: String, Sendable, Hashable, Codable, CaseIterable {
        case telephone, text, voicemail, email, letter, inPerson, throughReferrer, other
    }

    package enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        case reached, noAnswer, messageLeft, unsafe, declinedSupport
    }

    package let id: ID<ContactAttempt>
    package let route: Route
    package let outcome: Outcome
    package let notes: PrivateText
    /// When it was made, where that is not when it was written down.
    package var made: ContactTime?
    /// Why a way was used that was not known to be safe (SR-05).
    package var whyNotSafe: PrivateText?

    package init(
        id: ID<ContactAttempt>, route: Route, outcome: Outcome, notes: PrivateText,
        made: ContactTime? = nil, whyNotSafe: PrivateText? = nil
    ) {
        self.id = id
        self.route = route
        self.outcome = outcome
        self.notes = notes
        self.made = made
        self.whyNotSafe = whyNotSafe
    }
}

/// The day and, where it is known, the time on the clock at which somebody tried.
package struct ContactTime: Sendable, Hashable, Codable {
    package let on: CalendarDate
    package let at: TimeOfDay?

    package init(_ day: CalendarDate, at time: TimeOfDay?) {
        on = day
        at = time
    }
}

extension ContactAttempt.Route {
    /// The way of which somebody may have said that it is safe; nil for those that go through a
    /// person, where that person judges it on the spot.
    package var asked: ContactRoute? {
        switch self {
        case .telephone: .call
        case .text: .text
        case .voicemail: .voicemail
        case .email: .email
        case .letter: .letter
        case .inPerson, .throughReferrer, .other: nil
        }
    }
}

extension SafeContact {
    /// Whether a way may be used. A way that nobody asked about is not known (SR-05); to see
    /// somebody, or to go through the referrer, is not among the ways that are asked about.
    package func safety(
        of route: ContactAttempt.Route, on day: CalendarDate, staleAfter days: Int
    ) -> ContactSafety {
        switch route {
        case .inPerson, .throughReferrer: return .safe
        case .other: return .notKnown
        case .telephone, .text, .voicemail, .email, .letter:
            return route.asked.map { safety(of: $0, on: day, staleAfter: days) } ?? .notKnown
        }
    }
}

extension ContactAttempted {
    package var madeOn: CalendarDate { attempt.made?.on ?? stamp.on }
}
