import Casework
import Markup

/// How ready a meeting is, one line for each thing that has to be so before it opens.
func readiness(of meeting: ConvenedMeeting) -> HTML {
    taskList(
        [casesTask(meeting), timeTask(meeting), agendaTask(meeting), declarationTask(meeting)]
            + meeting.withoutAgreement.map(agreementTask)
            + meeting.signedSince.map { signedSinceTask($0, meeting) }
            + (meeting.hasGoneOut ? [researchTask(meeting)] : []))
}

private func casesTask(_ meeting: ConvenedMeeting) -> TaskItem {
    let (count, capacity) = (meeting.briefing.meeting.cases, meeting.settings.caseCapacity)
    let isTooMany = count > capacity
    return TaskItem(
        "Cases listed", to: .onThisPage("agenda-part"),
        hint: isTooMany
            ? "More than the area plans for. Some cases may have to wait for another meeting."
            : nil,
        status: count == 0 ? "None yet" : "\(count) of \(capacity)",
        count == 0 ? .grey : isTooMany ? .amber : .plain)
}

private func timeTask(_ meeting: ConvenedMeeting) -> TaskItem {
    let isTooLong = meeting.minutesNeeded > Meeting.halfADay
    let start = meeting.briefing.meeting.startsAt
    let end = start.adding(minutes: meeting.minutesNeeded)
    return TaskItem(
        "Time needed", to: nil,
        hint: meeting.minutesNeeded == 0
            ? nil : "\(duration(minutes: meeting.minutesNeeded)), from \(start.words(to: end))",
        status: isTooLong ? "More than half a day" : "Within half a day",
        isTooLong ? .amber : .plain)
}

private func agendaTask(_ meeting: ConvenedMeeting) -> TaskItem {
    let day = meeting.briefing.agendaGoesOutOn
    let (status, family) = agendaStatus(meeting)
    let mayIssue = meeting.isOpenToChange && !meeting.briefing.items.isEmpty
    return TaskItem(
        "Agenda goes out on \(day.words(near: meeting.today))",
        to: mayIssue ? At.issueAgenda(meeting.id) : nil, status: status, family)
}

private func agendaStatus(_ meeting: ConvenedMeeting) -> (Phrase, TagFamily) {
    guard meeting.state == .called else { return ("Sent", .plain) }
    let days = meeting.today.days(to: meeting.briefing.agendaGoesOutOn)
    return switch days {
    case 0: ("Today", .amber)
    case 1...: (meeting.briefing.agendaGoesOutOn.distance(from: meeting.today), .grey)
    case -1: ("1 day late", .red)
    default: ("\(-days) days late", .red)
    }
}

private func declarationTask(_ meeting: ConvenedMeeting) -> TaskItem {
    let isMade = meeting.briefing.hasDeclared
    return TaskItem(
        "Your confidentiality declaration", to: At.declaration(meeting.id),
        hint: isMade ? nil : "Nobody takes part in the meeting without one.",
        status: isMade ? "Made" : "Not made", isMade ? .plain : .amber)
}

private func agreementTask(_ agency: MeetingAgency) -> TaskItem {
    TaskItem(
        "\(agency.name): information-sharing agreement", to: nil,
        hint: "\(agency.name) gets nothing until it signs.", status: "Not in force", .red)
}

private func signedSinceTask(_ agency: MeetingAgency, _ meeting: ConvenedMeeting) -> TaskItem {
    TaskItem(
        "\(agency.name): agenda", to: meeting.isOpenToChange ? At.issueAgenda(meeting.id) : nil,
        hint: "\(agency.name) signed after the agenda went out. Send it again.",
        status: "Not sent", .amber)
}

private func researchTask(_ meeting: ConvenedMeeting) -> TaskItem {
    let left = meeting.researchLeft
    return TaskItem(
        "Research by agencies", to: .onThisPage("agencies-part"),
        status: left == 0
            ? "All answered" : counted(left, one: "1 answer to come", many: "\(left) to come"),
        left == 0 ? .plain : .blue)
}
