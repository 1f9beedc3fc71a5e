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
        }
    }

    package var family: TagFamily {
        switch self {
        case .draft, .declined: .grey
        case .submitted: .blue
        case .returned: .amber
        case .accepted: .plain
        }
    }
}

extension ReferralGround {
    /// A reason for bringing a case to the conference.
    package var words: Phrase {
        switch self {
        case .visibleHighRisk: "The number of “yes” answers on the checklist"
        case .professionalJudgement: "Professional judgement"
        case .potentialEscalation: "Incidents are becoming more frequent or worse"
        case .repeatIncident: "A further incident after an earlier case"
        case .honourBasedOrForcedMarriage: "Honour-based abuse or forced marriage"
        case .transferIn: "Transfer from another area"
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

extension RiskAnswer {
    package var words: Phrase {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .notKnown: "Not known"
        case .notAsked: "Not asked"
        }
    }
}

extension RiskCount {
    /// The four counts together; never a verdict (domain 3.1).
    package var words: Phrase {
        "\(yes) yes, \(no) no, \(notKnown) not known, \(notAsked) not asked"
    }
}

extension MatchReason {
    /// Why two records may be of the same person.
    package var words: Phrase {
        switch self {
        case .sameName: "Same name"
        case .similarName: "Similar name"
        case .formerName: "Same as a former or other name"
        case .sameBirth: "Same date of birth"
        case .similarBirth: "Similar date of birth"
        case .samePostcode: "Same postcode"
        case .perpetratorInCommon: "Same perpetrator"
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
