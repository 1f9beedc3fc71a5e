package import Casework
package import Markup

extension KnownToAgency {
    /// Whether an agency holds anything about the people of a case.
    package var words: Phrase {
        switch self {
        case .known: "Known to us"
        case .notKnown: "Not known to us"
        case .unableToCheck: "Unable to check"
        }
    }
}

extension ResearchLine.About {
    package var words: Phrase {
        switch self {
        case .victim: "Victim"
        case .perpetrator: "Perpetrator"
        case .children: "Children"
        case .others: "Other people"
        case .staff: "Safety of staff"
        }
    }
}

extension ResearchLine.Nature {
    package var words: Phrase {
        switch self {
        case .fact: "Fact"
        case .opinion: "Opinion"
        }
    }
}

extension ContactAttempt.Route {
    /// By which way an adviser tried to reach the victim.
    package var words: Phrase {
        switch self {
        case .telephone: "Telephone"
        case .text: "Text message"
        case .voicemail: "Voicemail"
        case .email: "E-mail"
        case .letter: "Letter"
        case .inPerson: "In person"
        case .throughReferrer: "Through the referrer"
        case .other: "Another way"
        }
    }
}

extension ContactAttempt.Outcome {
    package var words: Phrase {
        switch self {
        case .reached: "Spoke with the victim"
        case .noAnswer: "No answer"
        case .messageLeft: "Left a message"
        case .unsafe: "Not safe to go on"
        case .declinedSupport: "Spoke with the victim, who does not want support"
        }
    }
}

extension ActionOutcome {
    /// How an action ended, as its owner reports it.
    package var words: Phrase {
        switch self {
        case .done: "Done"
        case .noLongerPossible: "No longer possible"
        case .notDone: "Not done yet"
        }
    }

    package var family: TagFamily { self == .notDone ? .red : .plain }
}

extension AgreedAction.Origin {
    /// How an action came about.
    package var words: Phrase {
        switch self {
        case .volunteered: "Offered by the agency"
        case .askedByChair: "Asked for by the chair"
        case .standard: "Standard action"
        }
    }
}

extension AdviserSpecialism {
    /// Whom an adviser is trained or placed to help.
    package var words: Phrase {
        switch self {
        case .honourBased: "Honour-based abuse and forced marriage"
        case .olderPeople: "Older people"
        case .men: "Men"
        case .lgbt: "LGBT+ people"
        case .youngPeople: "Young people"
        case .hospital: "Hospital"
        }
    }
}

extension ViewMissing {
    /// Why there is no view of the victim.
    package var words: Phrase {
        switch self {
        case .couldNotReach: "The victim could not be reached"
        case .declinedToSay: "The victim did not want to say"
        case .unsafeToAsk: "It was not safe to ask"
        case .other: "Another reason"
        }
    }
}

extension ContactSafety {
    /// Whether a way may be used, with what to do where it may not.
    package var words: Phrase {
        switch self {
        case .safe: "Safe"
        case .unsafe: "Not safe. Do not use."
        case .notKnown: "Not known. Do not use."
        case .stale(let day): "Said to be safe on \(day.words). Confirm again first."
        }
    }
}

extension ViewNotObtained {
    /// "The victim could not be reached: three calls in the safe time."
    var sentence: Phrase {
        words.isEmpty ? "\(reason.words)." : "\(reason.words): \(words.revealed)"
    }
}
