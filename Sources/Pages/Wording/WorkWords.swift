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
        case .inPerson: "In person"
        case .throughReferrer: "Through the referrer"
        case .other: "Another way"
        }
    }
}

extension ContactAttempt.Outcome {
    package var words: Phrase {
        switch self {
        case .reached: "Reached"
        case .noAnswer: "No answer"
        case .unsafe: "Not safe to go on"
        case .declinedSupport: "Reached, and does not want support"
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
