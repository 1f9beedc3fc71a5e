package import Casework
package import Markup

extension ClockTime.Step {
    /// A step on the way of a case.
    package var words: Phrase {
        switch self {
        case .referral: "Incident to referral"
        case .decision: "Referral to decision"
        case .contact: "Decision to first contact by an adviser"
        case .hearing: "Until it is heard"
        }
    }
}

extension ClockTime {
    /// "3 days, 1 day over the limit of 24 November 2026"
    package var words: Phrase {
        guard let standing = standingWords else { return taken }
        return "\(taken), \(standing)"
    }

    private var taken: Phrase {
        doneOn == nil ? "\(daysWords) so far" : daysWords
    }

    var daysWords: Phrase { counted(days, one: "1 day", many: "\(days) days") }

    /// What is said of the limit; nothing where there is none.
    var standingWords: Phrase? {
        guard let limit else { return nil }
        switch standing {
        case .inTime: return doneOn == nil ? "limit \(limit.words)" : "in time"
        case .over(let days):
            let late = counted(days, one: "1 day", many: "\(days) days")
            return "\(late) over the limit of \(limit.words)"
        case .willBreach(let planned?):
            return "will breach the limit of \(limit.words): it is for \(planned.words)"
        case .willBreach(nil):
            return "will breach the limit of \(limit.words): no meeting is called"
        }
    }
}
