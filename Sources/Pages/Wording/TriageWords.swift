package import Casework
package import Markup

extension Redirection {
    /// Where a referral leads that is not for the conference.
    package var words: Phrase {
        switch self {
        case .childrensSocialCare: "Children’s social care"
        case .adultSafeguarding: "Adult safeguarding"
        case .adviceAndLocalServices: "Advice and local services"
        case .anotherConference: "The conference of another area"
        }
    }

    /// The same, as an answer to whoever sent it.
    var told: Phrase {
        switch self {
        case .childrensSocialCare: "It is for children’s social care. Refer it there now."
        case .adultSafeguarding: "It is for adult safeguarding. Refer it there now."
        case .adviceAndLocalServices:
            "It is for advice and local services, who can help without the conference."
        case .anotherConference: "It is for the conference of another area."
        }
    }
}

extension EmergencyAnswer {
    /// What the referrer and everybody on the case reads.
    package var words: Phrase {
        switch self {
        case .meet(let day): "Yes. An emergency meeting hears it by \(day.wordsWithWeekday)."
        case .wait(let reason): "No, because: \(reason.revealed)"
        }
    }
}

extension KnownConnection.Kind {
    /// How somebody of a referral may be known from a case of another victim.
    package var words: Phrase {
        switch self {
        case .samePerpetrator: "The perpetrator, with another victim"
        case .sameChild: "A child, in another case"
        case .victimIsPerpetratorThere: "The victim is named there as a perpetrator"
        case .perpetratorIsVictimThere: "The perpetrator is the victim there"
        case .partiesChangePlaces: "Each of the two names the other"
        }
    }
}

extension NotARepeat.Reason {
    /// Why an earlier case does not make a referral a repeat.
    package var words: Phrase {
        switch self {
        case .otherPerpetrator:
            "No repeat: nobody is named as perpetrator in both. It would be a new case."
        case .neverHeard:
            "No repeat: your area counts from the meeting, and this case was not heard."
        case .referredBefore(let day):
            "No repeat: your area counts from \(day.words), and this was sent before."
        case .windowEnded(let day): "No repeat: the time for one ended on \(day.words)."
        case .notACrime:
            "No repeat: your area counts only what would be a crime, and this would not be."
        }
    }
}

extension RepeatQuestion {
    /// What only the coordinator can settle about a repeat.
    package var words: Phrase {
        switch self {
        case .wouldItBeACrime:
            "Your area counts only what would be a crime. Nobody said whether this would be."
        case .happenedBeforehand:
            "What happened lies before that day, so the earlier case may tell of it already."
        case .referredAfterwards: "It happened inside that time and was sent after it."
        }
    }
}
