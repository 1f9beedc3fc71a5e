import Casework
import Markup

/// The agenda with how far the meeting has come, and a way to turn to another case.
func agendaRail(_ meeting: MeetingBriefing, _ token: String) -> HTML {
    group {
        heading("Agenda", .three)
        ol { for item in meeting.items { railItem(item, meeting, token) } }
        heading("On this page", .three)
        ul {
            li { link("Risks and actions", to: .onThisPage("plan")) }
            li { link("Finish this case", to: .onThisPage(DeskForm.finish.anchor)) }
            li { link("About the case", to: .onThisPage("about")) }
        }
        p { link("Outstanding actions", to: At.outstanding(meeting.meeting.id)) }
    }
}

private func railItem(_ item: AgendaLine, _ meeting: MeetingBriefing, _ token: String) -> HTML {
    li {
        p {
            data("\(item.place). \(item.reference.description) ")
            itemState(item, current: meeting.currentCase)
        }
        if item.caseID != meeting.currentCase {
            turnButton(item, meeting.meeting.id, token, from: .desk)
        }
    }
}

func itemState(_ item: AgendaLine, current: ID<CaseFile>?) -> HTML {
    if let outcome = item.outcome { return tag(outcome.words, outcome.family) }
    return item.caseID == current ? tag("Now", .blue) : tag("To come", .plain)
}

/// Opens a case, or takes up again one that was finished by mistake or too early.
func turnButton(
    _ item: AgendaLine, _ meeting: ID<Meeting>, _ token: String, from window: LiveWindow
) -> HTML {
    let isDone = item.outcome != nil
    let address = isDone ? At.reopenCase : At.openItem
    return buttonForm(
        isDone ? "Open again" : "Open", to: address(meeting, item.caseID), token: token,
        .secondary, about: "case \(item.reference.description)",
        sending: [("from", window.rawValue)])
}

/// Which agencies take part, and how many have answered for this case.
func whoIsHere(_ scene: DeskScene) -> HTML {
    let item = scene.briefing.item
    return group {
        heading("Who is here", .three)
        ul {
            for agency in scene.briefing.agenciesAtMeeting { presence(agency, scene) }
        }
        p { "Research sent: \(item.answered) of \(item.asked)" }
        p { link("Attendance", to: At.attendance(scene.meeting)) }
        p { link("Update this page", to: At.desk(scene.meeting)) }
    }
}

/// By which letters the desk calls an agency, how it takes part, and whether it has the word.
private func presence(_ agency: MeetingAgency, _ scene: DeskScene) -> HTML {
    let sheet = scene.briefing.sheet
    return li {
        if let letters = sheet.capture.agencies.letters(of: agency.agency) {
            span(.class("code")) { data(letters) }
            " "
        }
        data(agency.name)
        if agency.attendance != .core {
            ": "
            agency.attendance?.words ?? "Not recorded"
        }
        if sheet.speaker == agency.agency { strong { ". Has the word" } }
    }
}
