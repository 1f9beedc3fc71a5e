import Casework
import Records
import Storage

/// Who is told when somebody of an area opens a case in an emergency: the coordinators, whoever
/// leads her agency, and a reviewer of another agency (trust 3.10).
struct Watch {
    private let errand: Errand
    private let agencies: [ID<Account>: ID<Agency>]

    init(_ errand: Errand) throws {
        self.errand = errand
        agencies = try MembershipQuery.everybody(in: errand.area.id, errand.connection)
            .reduce(into: [:]) { $0[$1.account] = $1.agency }
    }

    /// Nobody is told of a case that does not exist for her, and nobody twice.
    func told(of id: ID<CaseFile>?, _ glass: ID<BreakGlass>) throws -> [ToldOfBreakGlass] {
        var told: [ToldOfBreakGlass] = []
        for account in try holders([.coordinator], id) {
            told.append(ToldOfBreakGlass(account, as: .coordinator))
        }
        let others = try lead(id).filter { one in !told.contains { $0.account == one } }
        told += others.prefix(1).map { ToldOfBreakGlass($0, as: .agencyLead) }
        let reviewers = try reviewers(id, besides: told)
        if !reviewers.isEmpty {
            // Not always the same person, and not one whom she could choose.
            let index = Int(glass.low % UInt64(reviewers.count))
            told += reviewers.dropFirst(index).prefix(1)
                .map { ToldOfBreakGlass($0, as: .reviewer) }
        }
        return told
    }

    /// Whoever answers for the agency's people, or else another who speaks for it; where it has
    /// nobody but her, the chair stands in.
    private func lead(_ id: ID<CaseFile>?) throws -> [ID<Account>] {
        let own = errand.reader.agency
        let contact = errand.area.member(own)?.contact
        let named = try [contact].compactMap(\.self).filter { try mayKnow($0, id) }
        let speaking = try [.governanceLead, .representative, .deputy, .advocacyManager]
            .flatMap { try holders([$0], id) }
        return try named + speaking.filter { agencies[$0] == own } + holders([.chair], id)
    }

    private func reviewers(
        _ id: ID<CaseFile>?, besides told: [ToldOfBreakGlass]
    ) throws -> [ID<Account>] {
        for role in [Role.governanceLead, .chair, .representative, .advocacyManager] {
            let found = try holders([role], id).filter { one in
                isOfAnotherPartner(one) && !told.contains { $0.account == one }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Of another agency, and one with which information may be shared (SR-01).
    private func isOfAnotherPartner(_ account: ID<Account>) -> Bool {
        guard let agency = agencies[account], agency != errand.reader.agency else { return false }
        return errand.area.agreementIsCurrent(agency)
    }

    private func holders(_ roles: [Role], _ id: ID<CaseFile>?) throws -> [ID<Account>] {
        try roles.flatMap(errand.holders).filter { try mayKnow($0, id) }
    }

    private func mayKnow(_ account: ID<Account>, _ id: ID<CaseFile>?) throws -> Bool {
        guard account != errand.reader.account, agencies[account] != nil else { return false }
        guard let id else { return true }
        return try errand.exists(id, for: account)
    }
}
