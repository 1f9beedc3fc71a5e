package import Markup

/// What was just done to a meeting, said once on the page that follows.
package enum MeetingNotice: String, Sendable, CaseIterable {
    case called, listed, moved, removed, issued, declared, attendance, outstanding, opened, closed
    case approved, corrected, hasLeft, cameBack, neverLeft

    package var words: Phrase {
        switch self {
        case .called: "The meeting was called."
        case .listed: "The cases were added to the agenda."
        case .moved: "The agenda has a new order."
        case .removed: "The case was taken off the agenda."
        case .issued: "The agenda went out."
        case .declared: "Your declaration was recorded."
        case .attendance: "Attendance was saved."
        case .outstanding: "What happened to the actions was saved."
        case .opened: "The meeting is open."
        case .closed: "The meeting is closed. Each agency has its actions."
        case .approved: "The minutes are approved and released."
        case .corrected: "The correction was saved."
        case .hasLeft: "It is recorded that the agency has left."
        case .cameBack: "It is recorded that the agency came back."
        case .neverLeft: "It is recorded that the agency was here all the time."
        }
    }
}
