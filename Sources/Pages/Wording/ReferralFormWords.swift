package import Casework
package import Markup

extension PersonDetail {
    /// What a detail is called, as a question's label and where it is shown.
    package var words: Phrase {
        switch self {
        case .otherBirthDates: "Other dates of birth on record"
        case .occupation: "Work"
        case .employer: "Employer"
        case .generalPractitioner: "Family doctor"
        case .identifiers: "Numbers in other systems"
        case .housing: "Housing and landlord"
        case .temporaryAddress: "Where they stay for now"
        case .pregnancy: "Pregnancy"
        case .careNeeds: "Care and support needs"
        case .school: "School or nursery"
        case .socialWorker: "Social worker"
        case .protectionPlan: "Child protection or support plan"
        case .livesWith: "Lives with"
        case .relationToPerpetrator: "To the perpetrator"
        case .custodyOrBail: "Custody, bail or charges"
        case .orders: "Court orders"
        case .weapons: "Weapons"
        case .warnings: "Warning markers"
        case .drinkDrugsOrHealth: "Alcohol, drugs or mental health"
        case .otherChildrenOrVictims: "Children elsewhere and other victims"
        }
    }

    /// What may be written, where the name alone does not say it.
    var hint: Phrase? {
        switch self {
        case .otherBirthDates: "If records differ, or a date is an estimate."
        case .identifiers: "For example, NHS or police numbers."
        case .temporaryAddress: "Also give the last permanent address. For a refuge, its town."
        case .warnings: "What a worker needs to know before a visit."
        default: nil
        }
    }
}

extension Gender {
    package var words: Phrase {
        switch self {
        case .female: "Female"
        case .male: "Male"
        case .another: "Another"
        case .preferNotToSay: "Prefers not to say"
        case .notKnown: "Not known"
        }
    }
}

extension ContactRoute {
    package var words: Phrase {
        switch self {
        case .call: "Telephone call"
        case .text: "Text message"
        case .voicemail: "Voicemail"
        case .email: "E-mail"
        case .letter: "Letter"
        }
    }
}

extension AgreementMissing {
    package var words: Phrase {
        switch self {
        case .refused: "The victim was asked and did not agree"
        case .unsafeToAsk: "It was not safe to ask"
        case .wouldPrejudice: "Asking would put the purpose at risk"
        case .notPracticable: "The victim could not be asked in time"
        case .lacksCapacity: "The victim cannot decide this now"
        }
    }
}

extension ReferralRoute {
    /// What a referral leads to besides the conference, or instead of it.
    package var words: Phrase {
        switch self {
        case .childrensSafeguardingInstead:
            "The victim is under 16: this is for children’s safeguarding, not for the conference."
        case .childrensSocialCareToo:
            "The victim is 16 or 17: children’s social care must know as well."
        case .childrenWithoutSafeguarding:
            "Children are in the case, and children’s social care has not been told."
        case .adultSafeguardingInstead:
            "Nobody named is a partner or relative: adult safeguarding may be the right way."
        case .mappaMeetingLeads:
            "The perpetrator is managed under MAPPA: that meeting leads unless the chair decides."
        case .perpetratorIsAChild: "A perpetrator is under 18: youth services have a part."
        case .emergencyMeeting: "The referrer says that it cannot wait for the next meeting."
        }
    }
}

extension LawfulBasis.Kind {
    package var words: Phrase {
        switch self {
        case .article6: "Lawful basis (UK GDPR article 6)"
        case .article9: "Condition for the most private information (article 9)"
        case .criminalOffence: "Condition for information on offences"
        case .gateway: "Power to share"
        }
    }
}
