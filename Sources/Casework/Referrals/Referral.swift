/// A request that the conference hear a case.
package struct Referral: Record {
    package static let kind = RecordKind.referral
    package private(set) var submission: ReferralSubmitted?
    package private(set) var content: ReferralContent?
    package private(set) var state = ReferralState.draft
    /// Each time its referrer sent it, with its corrections.
    package private(set) var sendings: [Stamp] = []
    /// Why it was returned, redirected or declined, in the coordinator's words.
    package private(set) var reason: PrivateText?
    /// Who reviewed the decision to decline it.
    package private(set) var reviewer: PrivateText?
    package private(set) var redirection: Redirection?
    /// Each answer to whether it gets an emergency meeting, the last of which holds.
    package private(set) var emergencies: [EmergencyAnswered] = []
    /// The open case of the same people that it joined.
    package private(set) var joined: ReferralJoined?

    package init() {}

    package mutating func apply(_ event: ReferralEvent) {
        if let sending = event.sending { sendings.append(sending) }
        switch event {
        case .submitted(let submitted):
            (submission, content, state) = (submitted, submitted.content, .submitted)
        case .returned(let returned):
            (state, reason) = (.returned, returned.reason)
        case .resubmitted(let resubmitted):
            (content, state, reason) = (resubmitted.content, .submitted, nil)
        case .accepted: state = .accepted
        case .amended(let amended): content = amended.content
        case .declined(let declined):
            (state, reason, reviewer) = (.declined, declined.reason, declined.reviewer)
        case .redirected(let redirected):
            (state, reason, redirection) = (.redirected, redirected.words, redirected.to)
        case .emergencyAnswered(let answered): emergencies.append(answered)
        case .joined(let joining): (state, joined) = (.joined, joining)
        }
    }
}

extension ReferralEvent {
    fileprivate var sending: Stamp? {
        switch self {
        case .submitted(let sent): sent.stamp
        case .resubmitted(let sent): sent.stamp
        case .amended(let sent): sent.stamp
        default: nil
        }
    }
}

extension Referral {
    /// Waiting, or in a case.
    package var mayBeAnswered: Bool { [.submitted, .accepted, .joined].contains(state) }

    /// What was last answered to whether it gets an emergency meeting.
    package var emergency: EmergencyAnswered? { emergencies.last }

    /// Whether the referrer asked not to wait for the next meeting, and nobody has answered.
    package var awaitsEmergencyAnswer: Bool {
        emergency == nil && content?.cannotWait.isEmpty == false
    }
}

package enum ReferralState: String, Sendable, Hashable, Codable, CaseIterable {
    case draft, submitted, returned, accepted, declined, redirected, joined
}

package enum ReferralEvent: RecordedEvent {
    case submitted(ReferralSubmitted)
    case returned(ReferralReturned)
    case resubmitted(ReferralResubmitted)
    case accepted(ReferralAccepted)
    case declined(ReferralDeclined)
    case amended(ReferralAmended)
    case redirected(ReferralRedirected)
    case emergencyAnswered(EmergencyAnswered)
    case joined(ReferralJoined)
}

package struct ReferralSubmitted: Sendable, Hashable, Codable {
    package let area: ID<Area>
    /// The case this referral may become; its content is sealed with that case's key.
    package let caseID: ID<CaseFile>
    package let content: ReferralContent
    package let stamp: Stamp
}

package struct ReferralReturned: Sendable, Hashable, Codable {
    package let reason: PrivateText
    package let stamp: Stamp
}

package struct ReferralResubmitted: Sendable, Hashable, Codable {
    package let content: ReferralContent
    package let stamp: Stamp
}

package struct ReferralAccepted: Sendable, Hashable, Codable {
    package let reference: CaseReference
    package let stamp: Stamp
}

package struct ReferralDeclined: Sendable, Hashable, Codable {
    package let reason: PrivateText
    /// A second person who looked at it; nobody where the area asks for none.
    package let reviewer: PrivateText?
    package let stamp: Stamp

    package init(reason: PrivateText, reviewer: PrivateText? = nil, stamp: Stamp) {
        self.reason = reason
        self.reviewer = reviewer
        self.stamp = stamp
    }
}

package struct ReferralRedirected: Sendable, Hashable, Codable {
    package let to: Redirection
    package let words: PrivateText
    package let stamp: Stamp
}

package struct ReferralJoined: Sendable, Hashable, Codable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let stamp: Stamp
}
