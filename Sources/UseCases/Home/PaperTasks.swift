import Casework
import Records

extension Errand {
    /// For how many days a paper that nobody opened stands on a first page.
    private var paperDays: Int { 60 }

    /// Action lists to open, minutes to approve, colleagues who ask for help, today's meeting.
    func paperTasks(_ meetings: [MeetingLine]) throws -> [WaitingTask] {
        let tasks =
            try agencyPapers() + helpAsked() + chairPapers() + coordinatorPapers(meetings)
        return tasks.map(WaitingTask.paper)
    }

    private var since: CalendarDate { occasion.today.adding(days: -paperDays) }

    private func agencyPapers() throws -> [PaperTask] {
        guard reader.holds(anyOf: .answering) else { return [] }
        return try PaperQuery.unopenedLists(
            of: reader.agency, in: area.id, since: since, seenBy: reader.account, connection
        )
        .filter { (try? grant($0.meeting)) != nil }
        .map { .actionList($0.meeting, on: $0.date) }
    }

    private func helpAsked() throws -> [PaperTask] {
        guard reader.holds(anyOf: .answering) else { return [] }
        return try PaperQuery.asked(reader.account, of: reader.agency, in: area.id, connection)
            .map { .helpAsked($0.caseID, $0.reference, on: $0.on) }
    }

    private func chairPapers() throws -> [PaperTask] {
        guard may(.approveMinutes) else { return [] }
        return try PaperQuery.withoutApproval(
            in: area.id, since: since, seenBy: reader.account, connection
        )
        .map { .minutesToApprove($0.meeting, on: $0.date) }
    }

    private func coordinatorPapers(_ meetings: [MeetingLine]) throws -> [PaperTask] {
        guard reader.holds(anyOf: [.coordinator]) else { return [] }
        var lists = try PaperQuery.unopenedLists(
            in: area.id, since: since, seenBy: reader.account, connection
        )
        .map { PaperTask.unopenedLists($0.meeting, on: $0.date, agencies: $0.agencies) }
        lists += try meetings.compactMap(researchMissing)
        let isWorkingDay = occasion.today.weekday < 5
        let isCalled = meetings.contains { $0.kind == .daily && $0.date == occasion.today }
        guard area.settings.dailyTriageMeeting, isWorkingDay, !isCalled else { return lists }
        return [.dailyMeeting] + lists
    }

    /// Agencies are reminded on their own first pages; from three days before, so is she.
    private func researchMissing(at meeting: MeetingLine) throws -> PaperTask? {
        guard meeting.state == .agendaIssued, occasion.today.days(to: meeting.date) <= 3 else {
            return nil
        }
        let left = try AgendaQuery.left(of: meeting.id, seenBy: reader.account, connection)
            .values.count { $0 > 0 }
        return left > 0 ? .researchMissing(meeting.id, on: meeting.date, agencies: left) : nil
    }
}
