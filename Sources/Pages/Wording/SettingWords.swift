package import Casework
package import Markup

extension Setting {
    /// What a setting is called on its page, in the command line and in what is said of its faults.
    package var name: Phrase {
        switch self {
        case .agendaLeadDays: "Days from agenda to meeting"
        case .minutesPerCase: "Minutes for each case"
        case .caseCapacity: "Cases at one meeting"
        case .visibleHighRiskCount: "Yes answers that make high risk visible"
        case .escalationIncidents: "Incidents that show escalation"
        case .escalationMonths: "Months in which incidents are counted"
        case .repeatWindowMonths: "Months in which a further incident is a repeat"
        case .flagMonths: "Months that a flag stands"
        case .daysToHearing: "Days until a case is heard"
        case .triageTargetDays: "Days to decide on a referral"
        case .emergencyTargetDays: "Days until an emergency meeting"
        case .actionDays: "Days for an action"
        case .safeContactStaleDays: "Days that safe contact details count as fresh"
        case .referralsPerAdviserYear: "Referrals a year for one adviser"
        case .agreementGraceDays: "Days of grace for an agreement under review"
        case .confirmationDays: "Days until an agency confirms its people again"
        case .confirmationGraceDays: "Days of grace for confirming people"
        case .instrument: "The risk checklist"
        case .furtherInstruments: "Further checklists"
        case .lawfulBases: "Reasons in law"
        case .framework: "The quality framework"
        case .sharingAgreement: "The name of the agreement"
        case .partnership: "The name of the partnership"
        case .serviceName: "The name of the service"
        case .declarationVersion: "The version of the confidentiality statement"
        case .updateVictimWords: "The standard action for telling the victim"
        case .flagFileWords: "The standard action for flagging files"
        case .stockActions: "Actions written by a code"
        }
    }
}

extension SettingsGroup {
    /// A subject of the settings, as a heading.
    package var words: Phrase {
        switch self {
        case .meetings: "Meetings and agendas"
        case .grounds: "Grounds for a referral"
        case .repeats: "Repeats and flags"
        case .times: "Times and limits"
        case .referralForm: "Checklist and referral form"
        case .law: "Reasons in law, agreements and accounts"
        case .names: "Names of your nation"
        case .words: "Your own words"
        }
    }
}
