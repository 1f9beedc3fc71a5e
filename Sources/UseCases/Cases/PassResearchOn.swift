package import Casework
import Records

/// Somebody of the reader's agency who may be asked to look something up.
package struct Colleague: Sendable, Hashable {
    package let account: ID<Account>
    package let name: String
}

extension Office {
    /// Those of the reader's own agency who answer for it, without herself.
    package func colleagues(of reader: Reader) async throws -> [Colleague] {
        try await look(reader) { try $0.colleagues() }
    }

    /// Asks a colleague, who finds it on her first page.
    package func passResearchOn(
        to colleague: ID<Account>, asking words: PrivateText, about id: ID<CaseFile>,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grant(id, to: .answerResearch)
            guard try errand.colleagues().contains(where: { $0.account == colleague }) else {
                throw NothingHere()
            }
            return try errand.decide(
                PassResearchOn(of: reader.agency, to: colleague, asking: words), on: id, grant)
        }
    }

    /// Tells the chair in writing what an agency would say that does not come.
    package func submitInWriting(
        _ words: PrivateText, about id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grant(id, to: .answerResearch)
            return try errand.decide(SubmitInWriting(from: reader.agency, words), on: id, grant)
        }
    }
}

extension Errand {
    fileprivate func colleagues() throws -> [Colleague] {
        try MembershipQuery.people(of: reader.agency, in: area.id, connection)
            .filter { member in
                member.standing == .active && member.account != reader.account
                    && member.roles.contains(where: Set<Role>.answering.contains)
            }
            .map { Colleague(account: $0.account, name: $0.name) }
    }
}
