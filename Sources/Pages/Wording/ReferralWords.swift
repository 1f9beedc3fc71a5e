package import Casework
package import Markup

extension ReferralState {
    package var words: Phrase {
        switch self {
        case .draft: "Draft"
        case .submitted: "Sent"
        case .returned: "Returned"
        case .accepted: "Accepted"
        case .declined: "Declined"
        case .redirected: "Redirected"
        case .joined: "Joined a case"
        }
    }

    package var family: TagFamily {
        switch self {
        case .draft, .declined, .redirected: .grey
        case .submitted: .blue
        case .returned: .amber
        case .accepted, .joined: .plain
        }
    }
}

extension ReferralGround {
    /// A reason for bringing a case to the conference.
    package var words: Phrase {
        switch self {
        case .visibleHighRisk: "High risk by the answers on the checklist"
        case .professionalJudgement: "Professional judgement"
        case .potentialEscalation: "Incidents are becoming more frequent or worse"
        case .repeatIncident: "A further incident after an earlier case"
        case .honourBasedOrForcedMarriage: "Honour-based abuse or forced marriage"
        case .transferIn: "Transfer from another area"
        case .mediumRiskExpectedToRise: "Medium risk that a coming change will make worse"
        }
    }
}

extension StepTaken {
    /// Whether a step for safety was taken that does not wait for the meeting.
    package var words: Phrase {
        switch self {
        case .done: "Done"
        case .notYet: "Not yet"
        case .notNeeded: "Not needed"
        }
    }
}

extension RepeatRule.Anchor {
    /// From when the time for a repeat is counted.
    package var words: Phrase {
        switch self {
        case .lastReferral: "The day of the last referral"
        case .lastMeeting: "The day of the last meeting"
        }
    }
}
