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

extension RecordEmergency.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .caseIsNotOpen: "This case was heard or closed, so it needs no emergency meeting."
        }
    }
}
