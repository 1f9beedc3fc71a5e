package import Casework
import Records
import Storage

/// Giving a case to an adviser, by how much is on her desk and whom she is trained to help.
extension Office {
    /// The advisers of the area, for their manager.
    package func advisers(for reader: Reader) async throws -> [AdviserLoad] {
        try await look(reader) { errand in
            try errand.only(to: .allocateAdviser)
            return try errand.adviserLoads()
        }
    }

    /// The advisers to whom a case can be given, the one who is suggested first.
    package func advisers(
        fitting id: ID<CaseFile>, for reader: Reader
    ) async throws -> [AdviserFit] {
        try await show(reader) { errand in
            try errand.only(to: .allocateAdviser)
            let grant = try errand.grant(id, to: .allocateAdviser)
            let file = try errand.desk.record(CaseFile.self, id, grant)
            // Nobody is offered who supports the other side (SR-09).
            let loads = try errand.adviserLoads().filter {
                try !CaseSidesQuery.isOnOtherSide($0.id, of: id, errand.connection)
            }
            let fits = AdviserFit.inOrder(loads, for: errand.needs(of: file))
            return (fits, [errand.note(.caseFile(id), "adviser")])
        }
    }

    package func allocateAdvocate(
        _ account: ID<Account>, to id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .allocateAdviser)
            guard try errand.adviserLoads().contains(where: { $0.id == account }) else {
                throw NothingHere()
            }
            let grant = try errand.grant(id, to: .allocateAdviser)
            // SR-09: nobody advises both sides where the parties of two cases change places.
            let supportsOther = try CaseSidesQuery.isOnOtherSide(account, of: id, errand.connection)
            let decision = AllocateAdvocate(account, supportsOtherSide: supportsOther)
            return try errand.decide(decision, on: id, grant)
        }
    }

    /// The manager says how many hours an adviser works and whom she is trained to help.
    package func setTerms(
        _ terms: AdviserTerms, of account: ID<Account>, by reader: Reader
    ) async throws {
        guard try await advisers(for: reader).contains(where: { $0.id == account }) else {
            throw NothingHere()
        }
        try await store.write { try AccountTable.setTerms(terms, of: account, $0) }
    }
}

extension Errand {
    fileprivate func adviserLoads() throws -> [AdviserLoad] {
        let since = occasion.today.adding(months: -12)
        let counts = try AdviserQuery.counts(
            in: area.id, since: since, seenBy: reader.account, connection)
        return try holders(of: .advocate).compactMap { id in
            guard let account = try AccountTable.account(id, connection), !account.isDisabled
            else { return nil }
            return AdviserLoad(
                id: id, name: account.name, terms: account.terms,
                open: counts[id]?.open ?? 0, inYear: counts[id]?.inYear ?? 0,
                yearly: area.settings.referralsPerAdviserYear)
        }.sorted { ($0.name, $0.id.description) < ($1.name, $1.id.description) }
    }

    fileprivate func needs(of file: CaseFile) -> AdviserNeeds {
        guard let content = file.content else { return AdviserNeeds(specialisms: []) }
        let referring = file.opening.flatMap { area.member($0.referringAgency) }
        return AdviserNeeds(
            of: content, on: occasion.today, fromHospital: referring?.agency.kind == .acuteTrust)
    }
}
