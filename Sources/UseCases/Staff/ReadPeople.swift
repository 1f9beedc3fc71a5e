package import Casework
import Records

extension Office {
    /// One colleague: her place in the area, what she holds, what may be done, and her history.
    package func person(
        _ id: ID<Membership>, for reader: Reader
    ) async throws -> PersonBriefing {
        let drafts = drafts
        return try await show(reader) { errand in
            let row = try errand.person(id)
            let grant = try AccessPolicy.open(errand.area.id, by: reader)
            // The history first: the desk then has the record too.
            let history = try errand.desk.history(of: Membership.self, id, grant)
            let record = try errand.desk.record(Membership.self, id, grant)
            guard let person = record.person else { throw NothingHere() }
            let names = try errand.staffNames()
            let count = try drafts.count(of: row.account, in: row.area, errand.connection)
            let (work, seats) = (
                try errand.heldWork(of: row, count), try errand.seats(of: row.account)
            )
            let briefing = PersonBriefing(
                line: errand.line(row), person: person, seats: seats, work: work,
                deeds: errand.deeds(about: row),
                history: history.reversed().map { errand.told($0, about: row, names) })
            let shown = work.caseIDs.union(seats.compactMap(\.shownCase)).sorted()
            return (briefing, shown.map { errand.note(.caseFile($0), "a colleague's work") })
        }
    }

    /// Who was given access, changed or ended in the area, the latest first.
    package func staffHistory(for reader: Reader) async throws -> [StaffHappening] {
        try await look(reader) { errand in
            try errand.only(to: .seeAgencies)
            let grant = try AccessPolicy.open(errand.area.id, by: reader)
            let names = try errand.staffNames()
            let people = try MembershipQuery.everybody(in: errand.area.id, errand.connection)
            let all = try people.flatMap { row in
                try errand.desk.history(of: Membership.self, row.id, grant)
                    .map { errand.told($0, about: row, names) }
            }
            return Array(all.sorted { $0.at > $1.at }.prefix(200))
        }
    }
}

extension Errand {
    fileprivate func staffNames() throws -> [ID<Account>: String] {
        try MembershipQuery.everybody(in: area.id, connection).reduce(into: [:]) {
            $0[$1.account] = $1.name
        }
    }

    fileprivate func told(
        _ happening: Happening<Membership>, about row: MembershipRow,
        _ names: [ID<Account>: String]
    ) -> StaffHappening {
        StaffHappening(
            happening.event, at: happening.place.at,
            by: happening.place.byAccount.map { names[$0] ?? "" }, about: row.name, row.id)
    }
}
