import Casework
import Markup

/// What was said at the meeting, and what the adviser brings from the victim.
extension CaseBriefing {
    func minutesPart(_ clock: WallClock) -> CasePart? {
        guard let minutes else { return nil }
        return CasePart("said", "What was said") {
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
                written(victimsView.words.revealed)
                hintText("Recorded on \(victimsView.stamp.on.words)")
            } else {
                emptyState("The victim’s view has not been recorded yet.")
            }
            if may.recordContact {
                p { link(viewLinkWords, to: At.victimsView(id)) }
            }
        }
    }

    private var viewLinkWords: Phrase {
        victimsView == nil ? "Record the victim’s view" : "Change the victim’s view"
    }

    var contactsPart: CasePart? {
        guard let contacts else { return nil }
        return CasePart("contact", "Contact with the victim") {
            if contacts.isEmpty {
                emptyState("No adviser has tried to reach the victim yet.")
            } else {
                ol { for contact in contacts { li { contactLine(contact) } } }
            }
            if may.recordContact {
                p { link("Record another attempt", to: At.recordContact(id)) }
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
            contact.stamp.on.words
        }
        if !attempt.notes.isEmpty { written(attempt.notes.revealed) }
    }
}
