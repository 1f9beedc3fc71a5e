import Casework
import Markup

/// Who the case on the table is about and how the victim may be reached.
func deskIdentity(_ scene: DeskScene) -> HTML {
    let item = scene.briefing.item
    let cases = scene.briefing.meeting.meeting.cases
    let people = (scene.briefing.file.people ?? []).filter { $0.role != .otherAtRisk }
    return identityBar(
        Identity(
            reference: item.reference.description,
            status:
                "Case \(item.place) of \(cases). \(item.kind.words), from \(item.referringAgency)",
            people: people.map { ($0.role.words, $0.name.revealed) },
            safeContact: scene.briefing.file.safeContact.map(safeContactWords)))
}

/// Nobody at the meeting contacts the victim but through the adviser (SR-06); not known is unsafe
/// (SR-05).
private func safeContactWords(_ contact: SafeContact) -> Phrase {
    guard contact.safeToCall == .yes else {
        return "Through the adviser only. Calling is not known to be safe."
    }
    let times = contact.safeTimes.revealed
    let hidden = contact.whoMustNotKnow.revealed
    let when: Phrase = times.isEmpty ? "" : " Safe times: \(times)."
    let from: Phrase = hidden.isEmpty ? "" : " Must not know: \(hidden)."
    return "Through the adviser.\(when)\(from)"
}

/// What the referral said and what the adviser learned, for those who need to look it up.
func casePart(_ scene: DeskScene) -> HTML {
    let file = scene.briefing.file
    return div(.id("about")) {
        heading("About the case", .three)
        saidInWriting(file.inWriting)
        summaryList(caseFacts(scene.briefing))
        if let view = file.victimsView {
            heading("Victim’s view before the meeting", .four)
            viewOnRecord(view)
        } else if let missing = file.viewMissing {
            heading("Victim’s view before the meeting", .four)
            p { "There is none. \(missing.sentence)" }
        }
        if let contacts = file.contacts {
            heading("Adviser’s contact with the victim", .four)
            contactList(contacts)
        }
        p { link("Whole case", to: At.caseFile(scene.caseID)) }
    }
}

private func caseFacts(_ desk: DeskBriefing) -> [SummaryRow] {
    let outline = desk.file.outline
    let grounds = ReferralGround.allCases.filter(outline.grounds.contains)
    let markers = CaseMarker.allCases.filter(outline.markers.contains)
    var rows = [
        SummaryRow("Risk in short", data: desk.file.riskSummary?.revealed),
        SummaryRow("What happened", data: desk.file.referral?.whatHappened.revealed),
        SummaryRow("Grounds") { phraseList(grounds.map(\.words)) },
        SummaryRow("Adviser", adviserWords(desk.item)),
    ]
    if !markers.isEmpty {
        rows.append(SummaryRow("Take note") { phraseList(markers.map(\.words)) })
    }
    return rows
}

@HTMLBuilder
private func contactList(_ contacts: [ContactAttempted]) -> HTML {
    if contacts.isEmpty {
        emptyState("No contact is recorded.")
    } else {
        ul {
            for contact in contacts.reversed() {
                li {
                    "\(contact.whenWords): \(contact.attempt.route.words), "
                    contact.attempt.outcome.words
                    if !contact.attempt.notes.isEmpty {
                        written(contact.attempt.notes.revealed)
                    }
                }
            }
        }
    }
}
