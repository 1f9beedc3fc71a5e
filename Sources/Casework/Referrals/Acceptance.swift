/// How a referral is accepted.
package struct Acceptance: Sendable {
    package let kind: CaseKind
    package var answers: TriageAnswers

    package init(_ kind: CaseKind, _ answers: TriageAnswers = TriageAnswers()) {
        self.kind = kind
        self.answers = answers
    }
}

/// What only a person can settle of a referral, whether it opens a case or joins one.
package struct TriageAnswers: Sendable, Hashable {
    /// The answer, when the referral is said not to be able to wait.
    package var emergency: EmergencyAnswer?
    /// Whether a MAPPA meeting leads, so that the chair decides about the hearing (SR-19).
    package var offenderMeetingLeads = false
    /// Cases of the same two parties the other way round, as the coordinator has found, or those
    /// that a waiting referral may become (SR-09).
    package var opposite: [ID<CaseFile>] = []

    package init(emergency: EmergencyAnswer? = nil) {
        self.emergency = emergency
    }
}
