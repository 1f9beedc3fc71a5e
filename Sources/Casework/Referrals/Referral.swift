/// A request that the conference hear a case.
package struct Referral: Record {
    package static let kind = RecordKind.referral
    package private(set) var submission: ReferralSubmitted?
    package private(set) var content: ReferralContent?
    package private(set) var state = ReferralState.draft
    /// Why it was returned or declined, in the coordinator's words.
    package private(set) var reason: PrivateText?

    package init() {}

    package mutating func apply(_ event: ReferralEvent) {
        switch event {
        case .submitted(let submitted):
            (submission, content, state) = (submitted, submitted.content, .submitted)
        case .returned(let returned):
            (state, reason) = (.returned, returned.reason)
        case .resubmitted(let resubmitted):
            (content, state, reason) = (resubmitted.content, .submitted, nil)
        case .accepted: state = .accepted
        case .declined(let declined):
            (state, reason) = (.declined, declined.reason)
        }
    }
}

package enum ReferralState: String, Sendable, Hashable, Codable, CaseIterable {
    case draft, submitted, returned, accepted, declined
}

package enum ReferralEvent: RecordedEvent {
    case submitted(ReferralSubmitted)
    case returned(ReferralReturned)
    case resubmitted(ReferralResubmitted)
    case accepted(ReferralAccepted)
    case declined(ReferralDeclined)
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
    package let stamp: Stamp
}
