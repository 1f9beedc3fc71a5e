import Casework
import Records
import Storage
import UseCases

/// Who still needs access, and who is invited to the meeting that comes.
extension AreaStory {
    /// The coordinator confirms everybody on the word of the agencies, and the chair confirms her.
    func confirmPeople(butOne: Bool) async throws {
        let (area, coordinator) = (try area.made(), try reader(.coordinator))
        let forgotten = butOne ? try reader(.speaker(for: .recovery)).account : nil
        let people = try await office.store.read { try MembershipQuery.everybody(in: area, $0) }
        let others = people.filter {
            $0.account != coordinator.account && $0.account != forgotten
        }
        try await office.confirm(others.map(\.id), by: coordinator).get()
        let own = people.filter { $0.account == coordinator.account }
        try await office.confirm(own.map(\.id), by: reader(.chair)).get()
    }

    /// Most agencies are of the core group and have somebody who answers for their people.
    func nameContacts() async throws {
        for party in Party.allCases {
            let lead = [.education, .homes].contains(party) ? nil : try speaker(party).account
            try await office.describeAgency(
                agency(party), isCore: lead != nil, contact: lead, by: reader(.coordinator)
            ).get()
        }
    }

    /// An observer and somebody invited for one case have a chair at the next meeting.
    func giveSeats() async throws {
        for member in [StaffMember.observer, .attendee] {
            let (area, account) = (try area.made(), try reader(member).account)
            let row = try await office.store.read {
                try MembershipQuery.of(account, in: area, $0)
            }
            let id = try row.made().id
            let coordinator = try reader(.coordinator)
            let seats = try await office.seatsToGive(to: id, for: coordinator)
            guard let meeting = seats.meetings.last(where: { $0.cases > 0 }) else { continue }
            let file = seats.cases.first { $0.meeting == meeting.id }?.caseID
            let until = Instant(
                milliseconds: (Int64(meeting.date.dayNumber) * 86_400 + 20 * 3600) * 1000)
            _ = try await office.giveSeat(
                Seat(at: meeting.id, for: file, until: until), to: id, by: coordinator)
        }
    }
}
