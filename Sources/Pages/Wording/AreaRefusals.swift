package import Casework
package import Markup

extension EstablishArea.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .alreadyEstablished: "This area is set up already."
        case .nameIsMissing: "Enter a name for the area."
        }
    }
}

extension AdoptSettings.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .noSuchArea: "This area is not set up yet."
        case .beginsInThePast: "Enter a first day that is today or later."
        }
    }
}

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
