package import Markup

/// The colour of a status. Risk is never one of them: it is said in words and counts.
package enum TagFamily: Sendable, CaseIterable {
    /// Done, Heard, Sent, Here: finished things recede into plain text.
    case plain
    /// Not started, To come, Draft, Withdrawn, Declined.
    case grey
    /// In progress, Discussing, Submitted, Listed.
    case blue
    /// Accepted, Ready; rare, because plain is better.
    case green
    /// Due in 2 days, Returned, Deferred, Apologies.
    case amber
    /// Overdue, Not done, Absent, Emergency.
    case red
    /// Repeat, Transfer in: kinds of case, not states.
    case purple
}

/// A status in words, an adjective in sentence case; at most one coloured tag in a row.
package func tag(_ words: Phrase, _ family: TagFamily) -> HTML {
    span(.class(family.look)) { words }
}

extension TagFamily {
    fileprivate var look: StaticString {
        switch self {
        case .plain: "status"
        case .grey: "tag grey"
        case .blue: "tag blue"
        case .green: "tag green"
        case .amber: "tag amber"
        case .red: "tag red"
        case .purple: "tag purple"
        }
    }
}
