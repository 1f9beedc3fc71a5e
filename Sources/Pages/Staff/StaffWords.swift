import Casework
import Markup

extension AgreementStanding {
    var words: Phrase {
        switch self {
        case .notSigned: "Not signed"
        case .current: "Signed"
        case .reviewIsDue: "Review is due"
        case .lapsed: "Lapsed"
        }
    }

    var family: TagFamily {
        switch self {
        case .notSigned: .grey
        case .current: .plain
        case .reviewIsDue: .amber
        case .lapsed: .red
        }
    }
}

extension StaffAccess {
    var words: Phrase {
        switch self {
        case .invited: "Invited"
        case .open: "Has access"
        case .suspended: "Stopped"
        case .ended: "Ended"
        case .toConfirm: "To confirm"
        case .notConfirmed: "Not confirmed"
        }
    }

    var family: TagFamily {
        switch self {
        case .invited: .blue
        case .open: .plain
        case .suspended, .notConfirmed: .red
        case .ended: .grey
        case .toConfirm: .amber
        }
    }
}

extension LeavingReason {
    var words: Phrase {
        switch self {
        case .leftPost: "Changed post"
        case .leftAgency: "Left the agency"
        case .longAbsence: "Away for a long time"
        case .agencyLeft: "The agency left the area"
        case .givenInError: "Given access by mistake"
        case .other: "Another reason"
        }
    }
}

/// Roles in a cell or a line: one below the other, those that wait for a second person said so.
func roleLines(_ person: PersonLine) -> HTML {
    if person.roles.isEmpty && person.proposed.isEmpty { return span(.class("hint")) { "None" } }
    return lines(
        person.roles.map(\.words) + person.proposed.map { "\($0.words) (waits for agreement)" })
}

/// Until when somebody's access stands, in few words.
func accessNote(_ person: PersonLine, _ today: CalendarDate) -> Phrase {
    switch person.access(on: today) {
    case .ended: person.endsOn.map { "since \($0.words)" } ?? ""
    case .suspended: ""
    case .invited: person.endsOn.map { "until \($0.words)" } ?? ""
    case .notConfirmed: person.confirmation.map { "since \($0.lastDay.words)" } ?? ""
    case .toConfirm: person.confirmation.map { "by \($0.dueBy.words)" } ?? ""
    case .open: person.endsOn.map { "until \($0.words)" } ?? ""
    }
}
