package import Casework
package import Markup

extension AccessLine {
    /// What somebody did: "Opened the case", "Turned away", "Looked for a person: 2 found".
    package var words: Phrase {
        switch kind {
        case .opened: pageWords(page)
        case .refused: exists ? "Turned away" : "Turned away: there is no such case or meeting"
        case .searched: searchWords
        case .lookedInto: "Looked into an alert"
        }
    }

    private var searchWords: Phrase {
        switch results {
        case nil: "Looked for a person"
        case 0: "Looked for a person: nobody found"
        case let results?: "Looked for a person: \(results) found"
        }
    }
}

/// A page by its fixed word in the record; a word of another version of the program stands as it
/// is.
private func pageWords(_ page: String) -> Phrase {
    accessPages[page] ?? "Opened the page “\(page)”"
}

private let accessPages: [String: Phrase] = [
    "case": "Opened the case", "history": "Opened its history", "cases": "List of cases",
    "referral": "Opened the referral", "referrals": "List of referrals",
    "versions": "Opened versions of the referral", "correction": "Opened a correction",
    "agenda": "Agenda", "agenda on paper": "Printed the agenda", "meeting": "Page of a meeting",
    "desk": "The case at a meeting",
    "chair": "The case in the chair’s window",
    "shared screen": "The case on the screen in the room",
    "screen": "Setting up the screen in the room", "closing": "Closing a meeting",
    "call meeting": "Calling a meeting", "propose": "Proposing an agenda",
    "minutes": "Opened the minutes", "minutes on paper": "Printed the minutes",
    "correct minutes": "Correcting the minutes", "action list": "Opened the action list",
    "action list on paper": "Printed the action list",
    "sheets on paper": "Printed sheets for a meeting",
    "names on paper": "Printed the names to search for",
    "declaration": "Confidentiality declaration",
    "remove case": "Taking a case off an agenda", "attendance": "Attendance of a meeting",
    "research list": "Research for a meeting", "research": "Opened research",
    "send agenda": "Sending an agenda", "actions": "List of actions",
    "outstanding": "Outstanding actions", "adviser": "Allocating an adviser",
    "contact": "Recording contact", "view": "Opened the victim’s view",
    "safe contact": "Opened safe contact", "hearing": "Deciding on a hearing",
    "assessment": "Opened a risk assessment", "assessments": "Opened risk assessments",
    "find referred": "Found by name, for a referral", "find cases": "Looked for a case",
    "find in list": "Looked for a case among her or his own",
    "possible repeats": "List of victims who may be the same",
    "carried forward": "Carried into a new referral",
    "reveal": "Had a hidden detail shown", "emergency": "Deciding on an emergency meeting",
    "opened in an emergency": "Opened it in an emergency",
    "emergency look-up": "Looked for a case in an emergency",
    "emergency refused": "Tried to open it in an emergency, and was turned away",
    "emergency review": "Read how it was opened in an emergency",
    "a colleague's work": "A colleague’s work in hand", "seat": "Own seat at a meeting",
    "giving a seat": "Giving a seat at a meeting", "conflict": "Entering a conflict of interest",
    "conflicts": "Opened its conflicts of interest",
    "conflicts waiting": "List of conflicts of interest",
    "know": "Saying whom one knows in the case", "leave": "Leaving the case to another meeting",
    "who has seen": "Read who has seen this", "who has seen on paper": "Printed who has seen this",
    "record of access": "Read the record of access",
    "record of access on paper": "Printed the record of access", "alerts": "Read the alerts",
]

extension AccessAlertKind {
    package var words: Phrase {
        switch self {
        case .ownNameSearched: "Looked for a person of her or his own name"
        case .sharesSurname: "Has the surname of somebody in the case"
        case .manyCases: "Opened many cases within an hour"
        case .manySearches: "Looked for many people by name within an hour"
        case .atNight: "Looked at night"
        case .noTask: "Had no task with the case"
        case .turnedAwayRepeatedly: "Was turned away several times"
        case .searchedAfterReferral: "Looked for something soon after a referral came in"
        }
    }

    /// What it may mean, and what it need not.
    var explanation: Phrase {
        switch self {
        case .ownNameSearched: "Ask why. It may be a relative, or a test."
        case .sharesSurname:
            "Ask whether they are related. If they are, enter a conflict of interest at once."
        case .manyCases: "Usual before a meeting. Ask when there was none."
        case .manySearches: "Ask what was looked for, and for which meeting."
        case .atNight: "Usual for emergency duty. Ask when there was none."
        case .noTask: "Nothing was referred, asked, written or agreed that would explain it."
        case .turnedAwayRepeatedly: "A wrong link does this once. Several may be guessing."
        case .searchedAfterReferral: "It may be chance. Ask what was looked for, and for whom."
        }
    }

    func count(_ count: Int) -> Phrase {
        switch self {
        case .manyCases: "\(count) cases"
        case .manySearches: "\(count) times"
        case .turnedAwayRepeatedly: counted(count, one: "1 time", many: "\(count) times")
        default: counted(count, one: "1 look", many: "\(count) looks")
        }
    }
}
