package import Casework
import Records

/// The quarterly question to each agency: which of your people still need their access (SR-32)?
extension Office {
    /// Everybody whom this reader can confirm and who is due within the next weeks, or overdue.
    package func peopleToConfirm(for reader: Reader) async throws -> [PersonLine] {
        try await look(reader) { errand in
            guard errand.leads(reader.agency) || reader.holds(anyOf: [.coordinator, .chair]) else {
                throw NothingHere()
            }
            return try errand.peopleToConfirm().map(errand.line)
        }
    }

    /// Confirms people one by one; who is not confirmed loses her access on her last day.
    package func confirm(
        _ ids: [ID<Membership>], by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try ids.inTurn { id in
                _ = try errand.person(id, to: .confirm)
                return try errand.decide(ConfirmPerson(errand.area.settings), on: id)
            }
        }
    }
}

extension Errand {
    /// The most urgent first.
    func peopleToConfirm() throws -> [MembershipRow] {
        let people = try MembershipQuery.everybody(in: area.id, connection)
        return people.filter { row in
            switch line(row).access(on: occasion.today) {
            case .toConfirm, .notConfirmed: deeds(about: row).contains(.confirm)
            case .invited, .open, .suspended, .ended: false
            }
        }.sorted { one, other in
            (one.confirmation?.dueBy ?? occasion.today, one.name)
                < (other.confirmation?.dueBy ?? occasion.today, other.name)
        }
    }
}
