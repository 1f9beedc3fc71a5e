import Casework
import Markup
import Pages
import UseCases

/// The meetings of the area, those to come first.
@Sendable
func showMeetings(_ visit: Visit) async throws -> Answer {
    let meetings = try await visit.office.meetings(for: visit.reader)
    return .page(
        meetingsPage(
            try await visit.frame(), coming: meetings.coming, past: meetings.past,
            mayCall: visit.arrangesMeetings,
            callsDaily: try await visit.office.settings(for: visit.reader).dailyTriageMeeting,
            today: visit.today))
}

@Sendable
func showCallMeeting(_ visit: Visit) async throws -> Answer {
    let settings = try await visit.office.settings(for: visit.reader)
    if let asked = ID<CaseFile>(visit.query["case"]) {
        return try await callEmergency(visit, asked, settings)
    }
    let usual = CallMeetingForm.usual(in: settings)
    return .page(callMeetingPage(try await visit.frame(), entered: usual))
}

@Sendable
func callMeeting(_ visit: Visit) async throws -> Answer {
    switch CallMeetingForm.read(visit.fields, today: visit.today) {
    case .problems(let problems): return try await callAgain(visit, problems, status: 422)
    case .value(let call):
        switch try await visit.office.callMeeting(call, by: visit.reader) {
        case .success(let id): return try await called(visit, id)
        case .failure(let refused):
            return try await callAgain(visit, [CallMeetingForm.refused(refused)], status: 409)
        }
    }
}

/// A meeting for one case that cannot wait, with what was promised filled in.
private func callEmergency(
    _ visit: Visit, _ id: ID<CaseFile>, _ settings: AreaSettings
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "call meeting", for: visit.reader)
    guard file.may.list else { return .nothingHere }
    let day = file.emergencies.last?.answer.meetingBy ?? visit.today
    let entered = CallMeetingForm.emergency(by: day, for: id, in: settings)
    return .page(callMeetingPage(try await visit.frame(), entered: entered))
}

/// On to the meeting, or with the case that it was called for to sending its agenda.
private func called(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard let caseID = CallMeetingForm.caseID(visit.fields) else {
        return .seeOther(At.meeting(id, query: MeetingNotice.called.query))
    }
    switch try await visit.office.listCases([caseID], on: id, by: visit.reader) {
    case .success: return .seeOther(At.issueAgenda(id))
    case .failure(let refused): return .refused(sentence(for: refused), backTo: At.meeting(id))
    }
}

private func callAgain(
    _ visit: Visit, _ problems: [Problem], status: Int
) async throws -> Answer {
    let entered = Entered(visit.fields, problems)
    return .page(callMeetingPage(try await visit.frame(), entered: entered), status: status)
}

/// Those who convene see how ready the meeting is; everybody else is led to the agenda.
@Sendable
func showMeeting(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard visit.reader.holds(anyOf: .conveners) else { return .seeOther(At.agenda(id)) }
    return .page(try await meetingPage(visit, id, notice: visit.meetingNotice))
}

private func meetingPage(
    _ visit: Visit, _ id: ID<Meeting>, notice: MeetingNotice?, entered: Entered = .blank
) async throws -> HTML {
    let meeting = try await convened(visit, id, page: "meeting") { $0.listedAndWaiting }
    return meetingPage(try await visit.frame(), meeting, notice: notice, entered: entered)
}

/// The meeting as somebody who convenes it sees it today.
func convened(
    _ visit: Visit, _ id: ID<Meeting>, page: StaticString,
    showing cases: @escaping @Sendable (MeetingBriefing) -> [ID<CaseFile>] = { _ in [] }
) async throws -> ConvenedMeeting {
    let briefing = try await visit.office.meeting(
        id, page: page, showing: cases, for: visit.reader)
    let settings = try await visit.office.settings(for: visit.reader)
    var meeting = ConvenedMeeting(
        briefing, settings: settings, mayArrange: visit.arrangesMeetings, today: visit.today)
    meeting.clock = visit.london.wallTime
    return meeting
}

@Sendable
func listCases(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let meeting = try await convened(visit, id, page: "meeting")
    switch ListCasesForm.read(visit.fields, among: meeting.briefing.waiting) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        let page = try await meetingPage(visit, id, notice: nil, entered: entered)
        return .page(page, status: 422)
    case .value(let cases):
        let result = try await visit.office.listCases(cases, on: id, by: visit.reader)
        return result.answer(.listed, backTo: id)
    }
}

/// One place up or down; the browser comes back to the agenda.
@Sendable
func moveCase(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    // A place that is no number is no place, which is what the rule then says.
    let place = Int(visit.fields["to"]) ?? 0
    let result = try await visit.office.moveCase(caseID, on: id, to: place, by: visit.reader)
    return result.answer(.moved, backTo: id, fragment: "place-\(caseID)")
}
