import Casework
import Records

extension Errand {
    /// People to confirm, what waits for a second person, and the reader's own seats and end.
    func staffTasks() throws -> [WaitingTask] {
        try (seatTasks() + confirmingTasks() + secondPersonTasks() + ownTasks())
            .map(WaitingTask.staff)
    }

    private func seatTasks() throws -> [StaffTask] {
        try ownSeats().map {
            .seat(
                $0.meeting.id, on: $0.meeting.date, at: $0.meeting.startsAt,
                hasDeclared: $0.hasDeclared)
        }
    }

    private func confirmingTasks() throws -> [StaffTask] {
        guard gives || leads(reader.agency) || reader.holds(anyOf: [.chair]) else { return [] }
        let people = try peopleToConfirm()
        guard let first = people.first?.confirmation?.dueBy else { return [] }
        return [.toConfirm(people.count, by: first)]
    }

    /// Only those who can agree are asked, and never about what they asked for themselves.
    private func secondPersonTasks() throws -> [StaffTask] {
        guard seesPeople(ofAgency: reader.agency) else { return [] }
        let waiting = try toAgreeTo()
        return waiting.isEmpty ? [] : [.secondPerson(waiting.count)]
    }

    /// Nobody finds herself shut out unwarned (SR-32).
    private func ownTasks() throws -> [StaffTask] {
        let own = try MembershipQuery.of(reader.account, in: area.id, connection)
        guard let confirmation = own?.confirmation, confirmation.dueBy < occasion.today else {
            return []
        }
        // On the day of a meeting she may be here after her last day, and this is her last now.
        return [.ownAccess(until: max(confirmation.lastDay, occasion.today))]
    }
}
