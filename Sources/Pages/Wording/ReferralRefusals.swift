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
        case .sharingNeedsReasons:
            """
            Without the victim’s agreement, give the basis in law and why sharing is necessary \
            and proportionate.
            """
        case .childrensStepNeedsReason:
            "The victim is 16 or 17: tell children’s social care, or enter why not."
        case .hiddenDetailIsMissing:
            "Something that was hidden could not be taken over. Enter it in its box."
        case .refugeAddressInFull: "\(VictimForm.refugeInFull)."
        }
    }
}

extension AmendReferral.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notSent: "This referral was returned or decided, so it cannot be corrected this way."
        case .reasonIsMissing: "Enter what you corrected and why."
        case .nothingChanged: "Nothing is changed yet. Change what is wrong, then send it."
        case .somethingIsMissing: "Something that a referral needs is missing. Check your answers."
        }
    }
}

extension AcceptReferral.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notWaiting: "Somebody has decided on this referral already."
        case .emergencyNotAnswered: "Select whether it gets an emergency meeting."
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
        case .reviewerIsMissing: "Enter who reviewed this with you."
        }
    }
}

extension JoinToCase.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notWaiting: "Somebody has decided on this referral already."
        case .emergencyNotAnswered: "Select whether it gets an emergency meeting."
        }
    }
}

extension RedirectReferral.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notWaiting: "Somebody has decided on this referral already."
        case .wordsAreMissing: "Enter what the referrer can do there."
        }
    }
}

extension AnswerEmergency.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notWaiting: "Somebody has decided on this referral already."
        case .dayHasPassed: "Enter a day for the emergency meeting that is today or later."
        case .reasonIsMissing: "Enter why it can wait; the referrer reads this."
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
