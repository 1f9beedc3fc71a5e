package import Casework
package import Markup

extension NoteConflict.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .reasonIsMissing: "Enter how they know the people."
        }
    }
}

extension DecideConflict.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .nothingToDecide: "This was decided already."
        case .reasonIsMissing: "Enter why it is no conflict."
        }
    }
}

extension AskToLiftConflict.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInForce: "This person is not kept out of the case."
        case .reasonIsMissing: "Enter why it should be lifted."
        case .notForThisOffice: "Two of coordinator and chair decide about this."
        }
    }
}

extension LiftConflict.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInForce: "This person is not kept out of the case."
        case .notAsked: "Nobody has asked for this yet."
        case .samePerson: "You asked for this, so somebody else has to agree."
        case .sameOffice: "Somebody in another office has to agree: the chair or the coordinator."
        }
    }
}

extension SealCase.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .sealedAlready: "This case is sealed already."
        case .tooFew: "Name three people at least."
        case .oneAgencyOnly: "Name people of two agencies at least."
        case .nobodyRunsIt: "Name a coordinator or a chair, so that somebody can run the case."
        case .someoneIsInConflict: "Somebody you named is kept out of this case."
        case .reasonIsMissing: "Enter why the case is sealed."
        }
    }
}

extension AskToChangeCircle.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notSealed: "This case is not sealed."
        case .notOfTheCircle: "Only the people named in the circle change it."
        case .nothingChanges: "Tick who is to join, or take a tick away, and send it again."
        case .tooFew: "Name three people at least."
        case .oneAgencyOnly: "Name people of two agencies at least."
        case .nobodyRunsIt: "Name a coordinator or a chair, so that somebody can run the case."
        case .someoneIsInConflict: "Somebody you named is kept out of this case."
        case .reasonIsMissing: "Enter why the circle is changed."
        }
    }
}

extension ChangeCircle.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notAsked: "Nobody has asked for a change."
        case .notOfTheCircle: "Only the people named in the circle change it."
        case .samePerson: "You asked for this, so another of the circle has to agree."
        }
    }
}

extension DeclareKnowing.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .nameIsMissing: "Enter the name of the person."
        case .madeAlready: "This was sent already."
        }
    }
}

extension SettleDeclaration.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .noSuchDeclaration: "This was not found."
        case .ownDeclaration: "Somebody else has to read what you told us."
        }
    }
}
