package import Casework
import Records
import Storage

/// What the advocacy service does: allocate, try to reach the victim, and bring her view (S004 4).
extension Office {
    /// The advisers to whom a case can be given.
    package func advocates(
        for reader: Reader
    ) async throws -> [(id: ID<Account>, name: String)] {
        let (area, names) = (reader.area, try await accountNames())
        guard reader.holds(anyOf: Set<Role>.advocacy) else { throw NothingHere() }
        let holders = try await store.read {
            try RoleTable.accounts(holding: .advocate, in: area, $0)
        }
        return holders.compactMap { id in names[id].map { (id, $0) } }.sorted { $0.1 < $1.1 }
    }

    package func allocateAdvocate(
        _ account: ID<Account>, to id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        guard try await advocates(for: reader).contains(where: { $0.id == account }) else {
            throw NothingHere()
        }
        return try await act(reader) { errand in
            try errand.only([.advocacyManager])
            let grant = try errand.grant(id, showing: .advocacy)
            return try errand.decide(AllocateAdvocate(account), on: id, grant)
        }
    }

    package func recordContact(
        _ attempt: ContactAttempt, on id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(Set<Role>.advocacy)
            let grant = try errand.grant(id, showing: .advocacy)
            return try errand.decide(RecordContact(attempt), on: id, grant)
        }
    }

    package func recordVictimsView(
        _ words: PrivateText, on id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(Set<Role>.advocacy)
            let grant = try errand.grant(id, showing: .advocacy)
            return try errand.decide(RecordVictimsView(words), on: id, grant)
        }
    }
}
