package import Casework
package import Markup

extension MeetingState {
    package var words: Phrase {
        switch self {
        case .notCalled: "Not called"
        case .called: "Called"
        case .agendaIssued: "Agenda issued"
        case .inSession: "In session"
        case .closed: "Closed"
        }
    }

    package var family: TagFamily {
        switch self {
        case .notCalled, .called: .grey
        case .agendaIssued, .inSession: .blue
        case .closed: .plain
        }
    }
}

extension MeetingKind {
    /// Why a meeting was called.
    package var words: Phrase {
        switch self {
        case .monthly: "Monthly"
        case .fourWeekly: "Every four weeks"
        case .fortnightly: "Every two weeks"
        case .weekly: "Weekly"
        case .daily: "Daily, about new referrals"
        case .emergency: "Emergency"
        }
    }

    package var family: TagFamily { self == .emergency ? .red : .plain }
}

extension Cadence {
    /// How often an area meets.
    package var words: Phrase {
        switch self {
        case .monthly: "Every month"
        case .fourWeekly: "Every four weeks"
        case .fortnightly: "Every two weeks"
        case .weekly: "Every week"
        }
    }
}

extension Attendance {
    /// How an agency took part.
    package var words: Phrase {
        switch self {
        case .core: "Here, usual representative"
        case .deputy: "Here, deputy"
        case .written: "In writing"
        case .apologies: "Apologies"
        case .absent: "Absent"
        }
    }

    package var family: TagFamily {
        switch self {
        case .core, .deputy, .written: .plain
        case .apologies: .amber
        case .absent: .red
        }
    }
}

extension ItemOutcome {
    /// How the meeting left a case.
    package var words: Phrase {
        switch self {
        case .heard: "Heard"
        case .deferred: "Put off"
        }
    }

    package var family: TagFamily { self == .deferred ? .amber : .plain }
}

extension MinuteLine.Kind {
    package var words: Phrase {
        switch self {
        case .information: "Information"
        case .victimsView: "Victim’s view"
        }
    }
}

extension IdentifiedRisk.Aspect {
    package var words: Phrase {
        switch self {
        case .possibleHarm: "A harm that may come"
        case .contributing: "Something that adds to it"
        case .protective: "Something that protects"
        }
    }
}

extension LinkedProcess {
    package var words: Phrase {
        switch self {
        case .childProtection: "Child protection"
        case .adultSafeguarding: "Adult safeguarding"
        case .offenderManagement: "Offender management (MAPPA)"
        case .criminalCourt: "Criminal court"
        case .familyCourt: "Family court"
        case .perpetratorProgramme: "Programme for perpetrators"
        case .other: "Another process"
        }
    }
}

extension IdentifiedRisk.Bearer {
    /// Whom a danger threatens, or from whom it comes.
    package var words: Phrase {
        switch self {
        case .victim: "To the victim"
        case .children: "To children"
        case .others: "To other people"
        case .staff: "To staff"
        case .fromPerpetrator: "From the perpetrator"
        }
    }
}
