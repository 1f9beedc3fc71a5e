import Casework
import UseCases

/// What happens between the call of a meeting and its day.
extension AreaStory {
    func call(_ meeting: MeetingInHand) async throws {
        let kind = MeetingKind(rawValue: settings.cadence.rawValue) ?? .monthly
        meeting.id = try await office.callMeeting(
            (
                kind: kind, date: meeting.date, startsAt: settings.meetingStartsAt,
                minutesPerCase: settings.minutesPerCase,
                venue: PrivateText("Room 2, \(town.name) Civic Centre, and by video")
            ), by: reader(.coordinator)
        ).get()
    }

    func list(_ cases: [CaseInHand], on meeting: MeetingInHand) async throws {
        let ids = try cases.map { try $0.id.made() }
        try await office.listCases(ids, on: meeting.id.made(), by: reader(.coordinator)).get()
        if !meeting.cases.contains(where: { one in cases.contains { $0 === one } }) {
            meeting.cases += cases
        }
    }

    /// The coordinator brings a case to the top of the agenda.
    func bringForward(_ one: CaseInHand, on meeting: MeetingInHand) async throws {
        try await office.moveCase(
            one.id.made(), on: meeting.id.made(), to: 1, by: reader(.coordinator)
        ).get()
        clock.pass(seconds: 60)
    }

    func issueAgenda(_ meeting: MeetingInHand) async throws {
        try await office.issueAgenda(meeting.id.made(), by: reader(.coordinator)).get()
    }

    /// People declare confidentiality, each when she first opens the agenda.
    func declare(_ members: [StaffMember], at meeting: MeetingInHand) async throws {
        for member in members {
            try await office.agreeConfidentiality(at: meeting.id.made(), by: reader(member)).get()
            if StaffMember.speaker(for: member.party).userName == member.userName {
                meeting.declared.insert(member.party)
            }
            clock.pass(seconds: 420)
        }
    }

    func openAgenda(of meeting: MeetingInHand, _ member: StaffMember) async throws {
        _ = try await office.meeting(meeting.id.made(), page: "agenda", for: reader(member))
    }
}
