/// What a new referral about the people of an earlier case can begin with, as far as the reader may
/// see it. What happened then is not in it: a new incident is told anew.
package struct CarriedForward: Sendable {
    package let from: ID<CaseFile>
    package let reference: CaseReference
    package private(set) var people: [CasePerson]
    package var safeContact: SafeContact?
    /// The referral of the reader's own agency as it last stood; its checklist is to be reviewed.
    package var own: ReferralContent?

    package init(from id: ID<CaseFile>, reference: CaseReference, people: [CasePerson]) {
        from = id
        self.reference = reference
        self.people = people
    }
}

extension CarriedForward {
    /// Without hidden details. With their marks what stands there is taken over when it is sent;
    /// without them whoever may not open them asks the victim anew.
    package func withholding(keepingMarks: Bool) -> CarriedForward {
        var carried = self
        carried.people = keepingMarks ? people.withholding : people.forgettingHidden
        carried.safeContact =
            keepingMarks
            ? safeContact?.withholding : safeContact?.forgettingHidden
        carried.own = keepingMarks ? own?.withholding : own?.forgettingHidden
        return carried
    }
}

extension [CasePerson] {
    fileprivate var forgettingHidden: [CasePerson] {
        protectedDetails.reduce(into: self) { $0[$1] = PrivateText("") }
    }
}

extension SafeContact {
    fileprivate var forgettingHidden: SafeContact {
        ProtectedDetail.Kind.ofContact.reduce(into: self) { $0[$1] = PrivateText("") }
    }
}

extension ReferralContent {
    fileprivate var forgettingHidden: ReferralContent {
        protectedDetails.reduce(into: self) { $0[$1] = PrivateText("") }
    }
}

/// What a referral said at one sending, and why it was sent again.
package struct ReferralVersion: Sendable {
    package let content: ReferralContent
    /// What was corrected and why; nothing for the first, and for one that came back.
    package let reason: PrivateText?
    package let agency: String?
    package let at: Instant

    package init(content: ReferralContent, reason: PrivateText?, agency: String?, at: Instant) {
        self.content = content
        self.reason = reason
        self.agency = agency
        self.at = at
    }
}
