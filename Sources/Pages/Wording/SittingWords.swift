package import Casework
package import Markup

extension MeetingStage {
    package var words: Phrase {
        switch self {
        case .opening: "Opening"
        case .outstandingActions: "Outstanding actions"
        case .presenting: "Presenting"
        case .victimsView: "Victim’s view"
        case .sharing: "Sharing"
        case .risks: "Risks"
        case .actions: "Actions"
        case .closing: "Closing"
        }
    }

    /// What the chair says now.
    var prompt: Phrase {
        switch self {
        case .opening: "Welcome everybody and read the opening words."
        case .outstandingActions: "Ask each agency what came of its open actions."
        case .presenting: "Ask the referrer what matters today, in two minutes."
        case .victimsView: "Ask the adviser what the victim wants, and what she is afraid of."
        case .sharing: "Ask each agency for one sentence on risk now. Facts first."
        case .risks: "Say each risk in one sentence and whom it threatens. Ask what is missing."
        case .actions: "For each risk, ask who does what and by when."
        case .closing: "Read the actions back. Agree who tells the victim, and when it is safe."
        }
    }
}

extension SharedScreen {
    /// What the room sees, said to those who run the meeting.
    package var words: Phrase {
        switch self {
        case .blank: "Shared screen is blank"
        case .agenda: "Shared screen is showing the agenda"
        case .caseOnTheTable: "Shared screen is showing the case"
        case .nothingAnywhere: "Every window is blank"
        }
    }
}

extension MeetingPace {
    /// Whether the case on the table has had its time.
    var isOver: Bool { (used ?? 0) >= budget }

    /// "8 minutes used of 15"
    var usedWords: Phrase {
        guard let used else { return "\(budget) minutes for each case that is left" }
        return counted(
            used, one: "1 minute used of \(budget)", many: "\(used) minutes used of \(budget)")
    }

    /// "At this pace the meeting ends at 12:55pm, 25 minutes late; case 18 may not be heard."
    var forecastWords: Phrase {
        guard minutesLate > 0 else {
            return "At this pace the meeting ends at \(forecastEnd.words)."
        }
        let late: Phrase = "\(duration(minutes: minutesLate)) late"
        let begin: Phrase = "At this pace the meeting ends at \(forecastEnd.words), \(late)"
        guard let last = unlikely.last else { return "\(begin)." }
        if unlikely.count == 1 { return "\(begin); case \(last) may not be heard." }
        return "\(begin); the last \(unlikely.count) cases may not be heard."
    }
}

extension AnswerToActions {
    package var words: Phrase {
        switch self {
        case .agreed: "Agreed"
        case .queried: "Queried"
        }
    }
}
