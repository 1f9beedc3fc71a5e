import Casework
import Markup

/// The agenda as the coordinator arranges it.
@HTMLBuilder
func agendaTable(_ meeting: ConvenedMeeting, _ token: String) -> HTML {
    let items = meeting.briefing.items
    if items.isEmpty {
        noCaseListed(meeting)
    } else {
        table(
            "Cases on the agenda", captionUnseen: true,
            columns: columns(meeting), rows: items.map { row($0, meeting, token) })
        issueLink(meeting)
    }
}

private func noCaseListed(_ meeting: ConvenedMeeting) -> HTML {
    let isHidden = meeting.briefing.meeting.cases > 0
    return emptyState(
        isHidden
            ? "The cases are shown after you make the confidentiality declaration."
            : "No case is listed yet."
    ) {
        if isHidden {
            p { link("Make the declaration", to: At.declaration(meeting.id)) }
        } else if meeting.isOpenToChange {
            p { "Tick cases below and add them." }
        }
    }
}

private func columns(_ meeting: ConvenedMeeting) -> [Column] {
    let facts = [
        Column("Case"), Column("Time"), Column("Kind"), Column("Victim"), Column("Referred by"),
        Column("Adviser"), Column("Research"),
    ]
    return meeting.isOpenToChange ? facts + [Column("Change")] : facts
}

private func row(_ item: AgendaLine, _ meeting: ConvenedMeeting, _ token: String) -> [HTML] {
    let facts: [HTML] = [
        group {
            data("\(item.place). ")
            link(data: item.reference.description, to: At.caseFile(item.caseID))
        },
        item.at.map { .words($0.words) } ?? .empty,
        tag(item.kind.words, item.kind.family),
        data(item.card.victim?.name.revealed ?? ""),
        data(item.referringAgency),
        .words(adviserWords(item)),
        item.outcome.map { .words($0.words) } ?? .words(researchWords(item)),
    ]
    return meeting.isOpenToChange ? facts + [changes(to: item, meeting, token)] : facts
}

/// Who advises the victim, and whether she was reached before the meeting (S004 4.3).
func adviserWords(_ item: AgendaLine) -> Phrase {
    let contact: Phrase = item.advocacy.hasContact ? "contact made" : "no contact yet"
    guard let adviser = item.advocate else { return "None yet, \(contact)" }
    return "\(adviser), \(contact)"
}

private func researchWords(_ item: AgendaLine) -> Phrase {
    item.asked == 0 ? "Not asked yet" : "\(item.answered) of \(item.asked)"
}

private func changes(
    to item: AgendaLine, _ meeting: ConvenedMeeting, _ token: String
) -> HTML {
    div(.class("side-by-side"), .id(data: "place-\(item.caseID)")) {
        if item.place > 1 {
            moveButton("Move up", "up", item, to: item.place - 1, meeting.id, token)
        }
        if item.place < meeting.briefing.meeting.cases {
            moveButton("Move down", "down", item, to: item.place + 1, meeting.id, token)
        }
        if meeting.briefing.meeting.cases > 2 { placeForm(item, meeting.id, token) }
        link(
            "Remove", to: At.removeCase(meeting.id, item.caseID),
            about: "case \(item.reference.description)")
    }
}

/// Its id goes with the case, so that pressing it again moves the same case on (ux J6).
private func moveButton(
    _ words: Phrase, _ way: String, _ item: AgendaLine, to place: Int, _ id: ID<Meeting>,
    _ token: String
) -> HTML {
    form(to: At.moveCase(id, item.caseID), token: token, replacing: "agenda-part") {
        hidden("to", String(place))
        button(
            .type("submit"), .class("button secondary"), .id(data: "\(way)-\(item.caseID)")
        ) {
            words
            unseen("case \(item.reference.description)")
        }
    }
}

/// Straight to a place, where pressing up ten times would be a chore (ux J6).
private func placeForm(_ item: AgendaLine, _ id: ID<Meeting>, _ token: String) -> HTML {
    form(to: At.moveCase(id, item.caseID), token: token, replacing: "agenda-part") {
        div(.class("to-place")) {
            input(
                .type("text"), .class("short"), .inputmode("numeric"), .name("to"),
                .id(data: "to-\(item.caseID)"),
                .ariaLabel("Place of case \(item.reference.description)"),
                .value(String(item.place)))
            button(.type("submit"), .class("button secondary")) {
                "Move"
                unseen("case \(item.reference.description) to this place")
            }
        }
    }
}

private func issueLink(_ meeting: ConvenedMeeting) -> HTML {
    guard meeting.isOpenToChange else { return .empty }
    let isFirst = meeting.state == .called
    return actionsRow {
        buttonLink(
            isFirst ? "Send the agenda" : "Send the agenda again",
            to: At.issueAgenda(meeting.id), isFirst ? .primary : .secondary)
    }
}
