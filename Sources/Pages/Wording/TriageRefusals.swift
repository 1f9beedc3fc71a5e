package import Casework
package import Markup

extension TakeReferral.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsNotOpen: "That case was heard or closed, so no referral can join it."
        case .joinedAlready: "This referral is in that case already."
        case .referrerHasNoAgency: "The referrer belongs to no agency, so it cannot join a case."
        }
    }
}

extension KnowOppositeParties.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .noSuchCase: "That case is not open yet."
        }
    }
}

extension LetOffenderMeetingLead.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsNotOpen: "This case was heard or closed, so who leads it stays as recorded."
        }
    }
}

extension DecideHearing.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notForTheChair: "This case does not wait for the chair to decide."
        case .reasonIsMissing: "Enter why the case is heard here or not."
        }
    }
}

extension LeaveToOffenderMeeting.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .chairHasNotDecided: "The chair has not decided that this case is not heard here."
        case .wordsAreMissing: "Enter who has the case now."
        }
    }
}

extension CorrectJoined.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .didNotJoin: "This referral did not join that case."
        }
    }
}

extension DecideEmergency.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsNotOpen: "This case was heard or closed, so it needs no emergency meeting."
        case .dayHasPassed: "Enter a day that is today or later."
        case .reasonIsMissing: "Enter why it can wait."
        }
    }
}

extension RecordEmergency.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsNotOpen: "This case was heard or closed, so it needs no emergency meeting."
        }
    }
}
