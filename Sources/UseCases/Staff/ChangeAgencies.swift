package import Casework
import Records

/// What the coordinator changes about the agencies of her area.
extension Office {
    package func joinAgency(
        named name: String, _ kind: AgencyKind, isCore: Bool, by reader: Reader
    ) async throws -> Result<ID<Agency>, Refused> {
        let agency = Agency(id: world.newID(), name: name, kind: kind)
        return try await act(reader) { errand in
            try errand.only(to: .giveAccess)
            let joined = try inTurn(
                { try errand.decideForArea(JoinArea(agency)) },
                {
                    try errand.decideForArea(
                        DescribeAgency(agency.id, isCore: isCore, contact: nil))
                })
            return joined.map { agency.id }
        }
    }

    /// Whether it is of the core group, who answers for its people, and its letters at the desk.
    package func describeAgency(
        _ id: ID<Agency>, isCore: Bool, contact: ID<Account>?, letters: String? = nil,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .giveAccess)
            try errand.onlyMember(id)
            let people = try MembershipQuery.people(of: id, in: errand.area.id, errand.connection)
            let works = people.contains { $0.account == contact && errand.isOpen($0) }
            return try errand.decideForArea(
                DescribeAgency(
                    id, isCore: isCore, contact: contact, contactWorksThere: works,
                    letters: letters))
        }
    }

    /// The agreement was signed, or confirmed at its review; seen by the coordinator herself.
    package func recordAgreement(
        of id: ID<Agency>, signedOn: CalendarDate, reviewBy: CalendarDate, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .giveAccess)
            try errand.onlyMember(id)
            return try errand.decideForArea(
                SignAgreement(agency: id, signedOn: signedOn, reviewBy: reviewBy))
        }
    }

    /// The agency leaves the area after a day, or stays after all. Yesterday ends it now.
    package func endAgency(
        _ id: ID<Agency>, lastDay: CalendarDate?, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .giveAccess)
            try errand.onlyMember(id)
            return try errand.decideForArea(LeaveArea(id, lastDay: lastDay))
        }
    }
}

extension Errand {
    func onlyMember(_ id: ID<Agency>) throws(NothingHere) {
        guard area.member(id) != nil else { throw NothingHere() }
    }
}
