package import Casework
package import Markup

extension SubmitReferral.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .alreadySent: "This referral was sent already."
        case .noVictim: "Enter the victim’s name."
        case .noPerpetrator: "Add at least one perpetrator."
        case .victimIsUnderSixteen:
            "The victim is under 16. Refer to children’s social care, who can act now."
        case .nothingHappened: "Enter what happened."
        case .noGrounds: "Select at least one reason for the referral."
        case .judgementNeedsWords: "Enter why you judge the risk to be high."
        case .notToldNeedsReason: "Enter why the victim was not told of the referral."
        }
    }
}

extension AcceptReferral.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notWaiting: "Somebody has decided on this referral already."
        }
    }
}

extension ReturnReferral.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notWaiting: "Somebody has decided on this referral already."
        case .reasonIsMissing: "Enter what is missing, so that the referrer can add it."
        }
    }
}

extension DeclineReferral.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notWaiting: "Somebody has decided on this referral already."
        case .reasonIsMissing: "Enter why you decline it; the referrer reads this."
        }
    }
}

extension OpenCase.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .alreadyOpen: "A case was opened from this referral already."
        case .referrerHasNoAgency: "The referrer belongs to no agency, so no case can be opened."
        }
    }
}
