/// How the victim may be reached without danger. What is not known counts as unsafe (SR-05).
package struct SafeContact: Sendable, Hashable, Codable {
    package var telephone: PrivateText
    package var safeToCall: KnownAnswer
    package var email = PrivateText("")
    /// The other ways of reaching the victim; one that is not here was not asked about.
    package var otherRoutes: [ContactRoute: KnownAnswer] = [:]
    /// Whether the number of whoever calls has to be withheld.
    package var withholdNumber: KnownAnswer?
    package var safeTimes: PrivateText
    /// Somebody through whom the victim may be reached.
    package var safePerson = PrivateText("")
    package var whoMustNotKnow: PrivateText
    package var language = PrivateText("")
    /// An interpreter is never of the family or the community (SR-38).
    package var needsInterpreter: KnownAnswer?
    package var accessNeeds = PrivateText("")
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

/// A way of reaching a victim.
package enum ContactRoute: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable
{
    case call, text, voicemail, email, letter

    /// Those besides a call, which is asked first and by itself.
    package static let others: [ContactRoute] = [.text, .voicemail, .email, .letter]
}

/// Whether a way of reaching the victim may be used on a day.
package enum ContactSafety: Sendable, Hashable {
    case safe, unsafe
    /// Nobody said that it is safe, so it may not be used.
    case notKnown
    /// It was said to be safe so long ago that it has to be confirmed first.
    case stale(since: CalendarDate)
}

extension SafeContact {
    /// What was said about a way besides a call; nil when it was not asked about.
    package subscript(_ route: ContactRoute) -> KnownAnswer? {
        get { otherRoutes[route] }
        set { otherRoutes[route] = newValue }
    }
}

extension SafeContact {
    /// `staleAfter` is the area's number of days, 30 where it has set no other (SR-05).
    package func safety(
        of route: ContactRoute, on day: CalendarDate, staleAfter days: Int
    ) -> ContactSafety {
        switch route == .call ? safeToCall : otherRoutes[route] ?? .notKnown {
        case .no: return .unsafe
        case .notKnown: return .notKnown
        case .yes:
            guard let confirmedOn else { return .notKnown }
            return confirmedOn.days(to: day) > days ? .stale(since: confirmedOn) : .safe
        }
    }
}

extension SafeContact {
    /// What an older event leaves out was not asked then, and so is not known.
    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.telephone, into: &telephone)
        try values.read(.safeToCall, into: &safeToCall)
        try values.read(.email, into: &email)
        try values.read(.otherRoutes, into: &otherRoutes)
        withholdNumber = try values.decodeIfPresent(KnownAnswer.self, forKey: .withholdNumber)
        try values.read(.safeTimes, into: &safeTimes)
        try values.read(.safePerson, into: &safePerson)
        try values.read(.whoMustNotKnow, into: &whoMustNotKnow)
        try values.read(.language, into: &language)
        needsInterpreter = try values.decodeIfPresent(KnownAnswer.self, forKey: .needsInterpreter)
        try values.read(.accessNeeds, into: &accessNeeds)
        confirmedOn = try values.decodeIfPresent(CalendarDate.self, forKey: .confirmedOn)
    }
}

/// Yes, no, or not known: three answers, because a blank must never read as a no.
package enum KnownAnswer: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no, notKnown
}
