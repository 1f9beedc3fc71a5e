package import Casework
package import Markup

extension CaseRole {
    /// The part a person has in a case.
    package var words: Phrase {
        switch self {
        case .victim: "Victim"
        case .perpetrator: "Perpetrator"
        case .child: "Child"
        case .otherAtRisk: "Other person at risk"
        }
    }
}

extension Relationship {
    /// What somebody is to the victim.
    package var words: Phrase {
        switch self {
        case .notKnown: "Not known"
        case .partner: "Partner"
        case .formerPartner: "Former partner"
        case .coParent: "Parent of the same child"
        case .parent: "Parent"
        case .adultChild: "Adult son or daughter"
        case .child: "Child"
        case .sibling: "Brother or sister"
        case .grandparent: "Grandparent"
        case .inLaw: "Family by marriage"
        case .stepFamily: "Step-family"
        case .widerFamily: "Wider family"
        case .carer: "Carer"
        case .other: "Someone else"
        }
    }
}

extension KnownAnswer {
    package var words: Phrase {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .notKnown: "Not known"
        }
    }
}

extension Role {
    /// What a person does in an area.
    package var words: Phrase {
        switch self {
        case .referrer: "Referrer"
        case .representative: "Representative"
        case .deputy: "Deputy representative"
        case .coordinator: "Coordinator"
        case .chair: "Chair"
        case .minuteTaker: "Minute-taker"
        case .advocacyManager: "Advocacy manager"
        case .advocate: "Adviser"
        case .administrator: "Administrator"
        case .attendee: "Invited for one case"
        case .observer: "Observer"
        case .governanceLead: "Information-governance lead"
        }
    }
}

extension AgencyKind {
    /// The sector an agency belongs to.
    package var words: Phrase {
        switch self {
        case .police: "Police"
        case .advocacy: "Independent domestic violence advisers"
        case .probation: "Probation"
        case .childrensSocialCare: "Children’s social care"
        case .adultSocialCare: "Adult social care"
        case .mentalHealth: "Mental health services"
        case .acuteTrust: "Hospitals"
        case .primaryCare: "Family doctors and community health"
        case .education: "Education"
        case .housing: "Council housing"
        case .registeredLandlord: "Registered landlord"
        case .substanceMisuse: "Drug and alcohol services"
        case .specialistDomesticAbuse: "Specialist domestic abuse service"
        case .voluntary: "Voluntary sector"
        case .fire: "Fire service"
        case .ambulance: "Ambulance service"
        case .youthJustice: "Youth justice"
        case .other: "Other"
        }
    }
}
