import Casework
package import Markup

/// The last look before people's names go out: who gets the agenda, and who does not and why.
package func issueAgendaPage(_ frame: PageFrame, _ meeting: ConvenedMeeting) -> HTML {
    let receiving = meeting.briefing.agencies.filter(\.agreementIsCurrent)
    let line = meeting.briefing.meeting
    return layout(frame, title: "Send the agenda", backTo: At.meeting(line.id)) {
        heading("Send the agenda", above: line.title)
        p { whatGoesOut(meeting, to: receiving.count) }
        if meeting.hasGoneOut {
            p { "It went out before. It goes to all of these agencies again." }
        }
        heading("Agencies that get it", .two)
        agencyNames(receiving, "No agency has an agreement in force.")
        heading("Agencies that do not", .two)
        withheld(meeting.withoutAgreement)
        if receiving.isEmpty || meeting.briefing.items.isEmpty {
            p { link("Back to the meeting", to: At.meeting(line.id)) }
        } else {
            actionsRow {
                buttonForm(
                    "Send it now", to: At.issueAgenda(line.id), token: frame.token, .primary)
                buttonLink("Do not send it yet", to: At.meeting(line.id), .secondary)
            }
        }
    }
}

private func whatGoesOut(_ meeting: ConvenedMeeting, to agencies: Int) -> Phrase {
    let cases = meeting.briefing.items.count
    let caseWords = counted(cases, one: "1 case", many: "\(cases) cases")
    let agencyWords = counted(agencies, one: "1 agency", many: "\(agencies) agencies")
    return "\(caseWords) go to \(agencyWords). Each is asked what it knows."
}

@HTMLBuilder
private func agencyNames(_ agencies: [MeetingAgency], _ none: Phrase) -> HTML {
    if agencies.isEmpty {
        emptyState(none)
    } else {
        ul { for agency in agencies { li { data(agency.name) } } }
    }
}

@HTMLBuilder
private func withheld(_ agencies: [MeetingAgency]) -> HTML {
    if agencies.isEmpty {
        p { "None. Every agency has an agreement in force." }
    } else {
        p {
            "They have no information-sharing agreement in force. They get nothing until they sign."
        }
        ul { for agency in agencies { li { data(agency.name) } } }
    }
}
