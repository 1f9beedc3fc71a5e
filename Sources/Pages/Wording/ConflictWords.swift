import Casework
import Markup

extension ConflictOfInterest.Standing {
    var words: Phrase {
        switch self {
        case .proposed: "To decide. The person sees the case until then"
        case .heldBack: "To decide. The person is kept out until then"
        case .inForce: "Kept out"
        case .notOne: "Decided to be no conflict"
        case .lifted: "Lifted by two people"
        }
    }
}

extension ConflictSign {
    var words: Phrase {
        switch self {
        case .sameName: "The same name as somebody in the case"
        case .similarName: "A name like that of somebody in the case"
        case .sameBirth: "The same date of birth"
        case .sameEmployer: "The employer or work that was stated"
        case .declaredPerson: "The person told us that they know somebody of this name"
        }
    }
}

extension ConflictConsequence {
    var words: Phrase {
        switch self {
        case .sheReferredIt:
            "The referral that this person sent is gone for them too, with every draft of it."
        case .sheAdvisesTheVictim:
            "This person advises the victim: give the case to another adviser today."
        case .onlyCoordinator:
            """
            This person is the only coordinator: name another. Until then the chair carries the \
            case by telephone and on paper.
            """
        case .onlyChair:
            "This person is the only chair: name an alternative chair for this case."
        case .onlyMinuteTaker:
            "This person is the only minute-taker: the chair or coordinator minutes this case."
        case .herAgencyNeedsADeputy:
            "This person speaks for an agency: ask the agency for a deputy for this case."
        }
    }
}
