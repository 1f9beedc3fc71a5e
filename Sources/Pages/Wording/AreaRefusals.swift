package import Casework
package import Markup

extension EstablishArea.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .alreadyEstablished: "This area is set up already."
        case .nameIsMissing: "Enter a name for the area."
        case .cannotBeWorkedWith(let fault): fault.sentence
        }
    }
}

extension AdoptSettings.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .noSuchArea: "This area is not set up yet."
        case .beginsInThePast: "Enter a first day that is today or later."
        case .beginsTooFarAhead: "Enter a first day within the next two years."
        case .changesNothing: "These are the settings that hold on that day already."
        case .changedMeanwhile:
            "Somebody else changed the settings meanwhile. Look at what holds now, then change it."
        case .cannotBeWorkedWith(let fault): fault.sentence
        }
    }
}

extension SettingFault {
    /// What is wrong with a setting, named as the settings page names it.
    package var sentence: Phrase {
        switch reason {
        case .outside(let limits):
            "\(setting.name) must be between \(limits.lowerBound) and \(limits.upperBound)."
        case .empty: "\(setting.name) must not be empty."
        case .tooLong: "\(setting.name) must be shorter."
        case .namedTwice: "\(setting.name) must each have a code of their own."
        case .notHeld: "\(setting.name) must be one that the service holds."
        }
    }
}

extension SettingFault {
    /// The same for a terminal, after the name that the setting has in a file.
    package var line: String { "\(setting.rawValue): \(sentence.english)" }
}

/// What a rule's no is to an operator at a terminal.
package func line(for refused: Refused) -> String { sentence(for: refused).english }

extension JoinArea.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .noSuchArea: "This area is not set up yet."
        case .alreadyMember: "This agency belongs to the area already."
        }
    }
}

extension SignAgreement.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notAMember: "This agency does not belong to the area."
        case .signedInTheFuture: "Enter a day of signing that is today or earlier."
        case .reviewBeforeSigning: "Enter a day of review that is after the day of signing."
        }
    }
}
