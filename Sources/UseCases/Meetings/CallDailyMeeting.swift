package import Casework
import Records

extension Office {
    /// Today's meeting of the agencies about the newest referrals: every case that came since the
    /// last one and waits is listed, and they have it at once (N12).
    package func callDailyMeeting(by reader: Reader) async throws -> Result<ID<Meeting>, Refused> {
        let id: ID<Meeting> = world.newID()
        let called = try await act(reader) { errand in try errand.todaysMeeting(or: id) }
        guard case .success(let meeting) = called else { return called }
        return try await act(reader) { errand in
            try errand.newestCases().inTurn { try errand.list($0, on: meeting) }.map { meeting }
        }
    }
}

extension Errand {
    /// The one that was called already, or a new one.
    fileprivate func todaysMeeting(or id: ID<Meeting>) throws -> Result<ID<Meeting>, Refused> {
        try only(to: .arrangeMeeting)
        guard area.settings.dailyTriageMeeting else { throw NothingHere() }
        let today = try MeetingQuery.lines(
            of: area.id, from: occasion.today, limit: 20, seenBy: reader.account, connection
        )
        .first { $0.kind == .daily && $0.date == occasion.today && $0.state != .closed }
        if let today { return .success(today.id) }
        let settings = area.settings
        let calling = CallMeeting(
            in: area.id, .daily, on: occasion.today, at: settings.meetingStartsAt,
            minutesPerCase: settings.minutesPerCase, venue: PrivateText(""))
        return try call(calling, id).map { id }
    }

    /// Cases that wait and were referred since the last daily meeting, or in the last three days.
    fileprivate func newestCases() throws -> [ID<CaseFile>] {
        let last = try MeetingQuery.past(
            of: area.id, before: occasion.today, limit: 20, seenBy: reader.account, connection
        )
        .first { $0.kind == .daily }?.date
        let since = last ?? occasion.today.adding(days: -3)
        return try CaseListQuery.inState(
            [.open], of: area.id, seenBy: reader.account, connection
        )
        .filter { try !$0.awaitsChair && $0.referredOn >= since && seesPeople(of: $0.id) }
        .map(\.id)
    }
}
