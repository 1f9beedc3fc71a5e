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
        if item.outcome == nil && item.caseID != meeting.currentCase {
            openButton(item, meeting.meeting.id, token, .secondary)
        }
    }
}

func itemState(_ item: AgendaLine, current: ID<CaseFile>?) -> HTML {
    if let outcome = item.outcome { return tag(outcome.words, outcome.family) }
    return item.caseID == current ? tag("Now", .blue) : tag("To come", .plain)
}

func openButton(
    _ item: AgendaLine, _ meeting: ID<Meeting>, _ token: String, _ kind: ButtonKind
) -> HTML {
    buttonForm(
        "Open", to: At.openItem(meeting, item.caseID), token: token, kind,
        about: "case \(item.reference.description)")
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
