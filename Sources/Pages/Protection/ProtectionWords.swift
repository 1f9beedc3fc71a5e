package import Casework
package import Markup

extension ProtectedDetail.Kind {
    package var words: Phrase {
        switch self {
        case .address: "Address"
        case .temporaryAddress: PersonDetail.temporaryAddress.words
        case .school: PersonDetail.school.words
        case .telephone: "Telephone number"
        case .email: "E-mail address"
        case .safePerson: "Through whom"
        }
    }
}

extension AddressKnowledge {
    package var words: Phrase {
        switch self {
        case .known: "Yes, the perpetrator knows it"
        case .notKnown: "No, the perpetrator does not know it"
        case .refuge: "It is a refuge"
        }
    }
}

extension RevealPurpose {
    package var words: Phrase {
        switch self {
        case .reachVictim: "To get in touch with the victim"
        case .visit: "To visit, or to send help there"
        case .checkSafety: "To plan for safety, such as locks, an alarm or a police marker"
        case .safeguardChild: "To keep a child safe"
        case .correctRecord: "To check that what is on record is right"
        case .other: "Something else"
        }
    }
}

extension BreakGlassCategory {
    package var words: Phrase {
        switch self {
        case .lifeInDanger: "Somebody may be killed or badly hurt now"
        case .childInDanger: "A child is in danger now"
        case .perpetratorAtLarge: "The perpetrator is out, missing or looking for the victim"
        case .nobodyReachable: "Nobody who has the case can be reached, and it cannot wait"
        }
    }
}

extension BreakTheGlass.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .reasonIsTooShort:
            "Enter at least \(BreakGlassRule.shortestReason) characters on why it cannot wait"
        case .suspended:
            """
            An earlier case that you opened in an emergency was not reviewed in time. Until it is, \
            you can open no other. Call the coordinator or the chair.
            """
        case .nobodyToTell:
            """
            There is nobody who could be told of it, so no case can be opened. Call the coordinator.
            """
        case .alreadyOpened: "It was opened already."
        }
    }
}

extension EndBreakGlass.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHers: "Only whoever opened it can close it."
        }
    }
}

extension ReviewBreakGlass.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notTheReviewer: "The review belongs to somebody of another agency."
        case .alreadyReviewed: "Somebody has reviewed this already."
        case .wordsAreMissing: "Enter what you found."
        }
    }
}
