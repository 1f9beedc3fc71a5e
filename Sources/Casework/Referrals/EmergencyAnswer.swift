/// What the coordinator answers when a case is said not to be able to wait (SR-16).
package enum EmergencyAnswer: Sendable, Hashable, Codable {
    case meet(by: CalendarDate)
    case wait(because: PrivateText)
}

/// The answer as the referral and the case both keep it.
package struct EmergencyAnswered: Sendable, Hashable, Codable {
    package let answer: EmergencyAnswer
    package let stamp: Stamp
}

extension EmergencyAnswer {
    /// The day by which the case is to be heard, when the answer is yes.
    package var meetingBy: CalendarDate? {
        if case .meet(let day) = self { day } else { nil }
    }
}
