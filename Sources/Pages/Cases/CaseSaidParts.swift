import Casework
import Markup

/// What agencies that do not come told the chair, for whoever reads it out.
func saidInWriting(_ submissions: [WrittenBriefing]) -> HTML {
    group {
        for one in submissions {
            p {
                strong { "\(one.agency) in writing:" }
                " \(one.words.revealed)"
            }
        }
    }
}

/// What was said at the meeting, and what the adviser brings from the victim.
extension CaseBriefing {
    func minutesPart(_ clock: WallClock) -> CasePart? {
        guard let minutes else { return nil }
        return CasePart("said", "What was said") {
            saidInWriting(inWriting)
            if minutes.isEmpty {
                emptyState("Nothing minuted yet.")
            } else {
                ol { for minute in minutes { li { minuteLine(minute, clock) } } }
            }
        }
    }

    var viewPart: CasePart? {
        guard contacts != nil || victimsView != nil else { return nil }
        return CasePart("view", "The victim’s view") {
            if let victimsView {
                viewOnRecord(victimsView)
                hintText("Recorded on \(victimsView.stamp.on.words)")
            } else if let viewMissing {
                p { "There is no view. \(viewMissing.sentence)" }
                hintText("Recorded on \(viewMissing.stamp.on.words)")
            } else {
                emptyState("The victim’s view has not been recorded yet.")
            }
            if may.recordContact {
                p { link(viewLinkWords, to: At.victimsView(id)) }
            }
        }
    }

    private var viewLinkWords: Phrase {
        if victimsView != nil { return "Change the victim’s view" }
        return viewMissing == nil
            ? "Record the victim’s view, or why there is none" : "Record the victim’s view"
    }

    private var attemptLinkWords: Phrase {
        contacts?.isEmpty == false ? "Record another attempt" : "Record an attempt"
    }

    var contactsPart: CasePart? {
        guard let contacts else { return nil }
        return CasePart("contact", "Contact with the victim") {
            p { firstContact.words(since: outline.referredOn) }
            if contacts.isEmpty {
                emptyState("No adviser has tried to reach the victim yet.")
            } else {
                ol { for contact in contacts { li { contactLine(contact) } } }
            }
            if may.recordContact {
                p { link(attemptLinkWords, to: At.recordContact(id)) }
            }
        }
    }
}

private func minuteLine(_ minute: MinuteBriefing, _ clock: WallClock) -> HTML {
    group {
        p {
            if minute.line.kind == .victimsView {
                strong { minute.line.kind.words }
                " "
            }
            if let agency = minute.agency {
                strong { data(agency) }
                " "
            }
            span(.class("hint")) { clock(minute.at).words }
        }
        written(minute.line.words.revealed)
    }
}

private func contactLine(_ contact: ContactAttempted) -> HTML {
    let attempt = contact.attempt
    return group {
        p {
            strong { attempt.outcome.words }
            ", "
            attempt.route.words
            ", "
            contact.whenWords
        }
        if let why = attempt.whyNotSafe {
            p {
                strong { "This way was not known to be safe." }
                " Used because: \(why.revealed)"
            }
        }
        if !attempt.notes.isEmpty { written(attempt.notes.revealed) }
    }
}

extension ContactAttempted {
    /// "3 November 2026 at 10:15am"
    var whenWords: Phrase {
        guard let time = attempt.made?.at else { return madeOn.words }
        return "\(madeOn.words) at \(time.words)"
    }
}

extension FirstContact {
    /// How soon after the referral the victim was tried and reached (S004 4.3).
    func words(since referredOn: CalendarDate) -> Phrase {
        let tried = tried.map { "First tried \(after(referredOn, $0))" as Phrase }
        let reached = reached.map { "first spoken with \(after(referredOn, $0))" as Phrase }
        return switch (tried, reached) {
        case (let tried?, let reached?): "\(tried), \(reached)."
        case (let tried?, nil): "\(tried). Not reached yet."
        default: "Not tried yet."
        }
    }

    private func after(_ referredOn: CalendarDate, _ day: CalendarDate) -> Phrase {
        switch referredOn.days(to: day) {
        case ...0: "on the day of the referral"
        case 1: "1 day after the referral"
        case let days: "\(days) days after the referral"
        }
    }
}
