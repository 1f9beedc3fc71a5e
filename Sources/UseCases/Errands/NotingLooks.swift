package import Casework
import Records

extension Errand {
    /// That this reader opened a case's own page, and whether somebody in it has her name.
    func note(
        reading id: ID<CaseFile>, _ page: StaticString, _ people: [CasePerson]
    ) throws -> AccessNote {
        let entry = AccessEntry(
            page: page, stamp: Stamp(occasion),
            likeness: NameLikeness(of: try ownName(), toAnyOf: people.map(\.name)))
        return AccessNote(.caseFile(id), in: area.id, entry)
    }

    /// That this reader had a name looked up among the cases of her area.
    ///
    /// - Parameter people: who was shown; whoever comes upon her own name may not have typed it.
    func noteSearch(
        on page: StaticString, of name: PrivateText, found: [ID<CaseFile>],
        showing people: [CasePerson] = []
    ) throws -> AccessNote {
        let search = PeopleSearch(
            page: page, name, found: Set(found),
            likeness: try likeness(ofTyped: name, people), stamp: Stamp(occasion))
        return AccessNote(.area(area.id), in: area.id, .searched(search))
    }

    /// That the people of a referral were looked up for whoever decides about it. Their names stay
    /// with the referral, so that they go with its key.
    func noteSearch(about id: ID<CaseFile>, found: [ID<CaseFile>]) -> AccessNote {
        let search = PeopleSearch(
            page: "referral", PrivateText(""), about: id, found: Set(found), likeness: nil,
            stamp: Stamp(occasion))
        return AccessNote(.area(area.id), in: area.id, .searched(search))
    }

    private func likeness(
        ofTyped name: PrivateText, _ people: [CasePerson]
    ) throws -> NameLikeness? {
        let own = try ownName()
        let shown = NameLikeness(of: own, toAnyOf: people.map(\.name))
        return [name.typedLikeness(to: own), shown].compactMap(\.self).max()
    }

    private func ownName() throws -> String {
        try AccountTable.account(reader.account, connection)?.name ?? ""
    }
}

extension Office {
    /// A refusal is durable before it is told, and costs the same for what is not there as for
    /// what is not hers. The reason goes no further than the record.
    func notingRefusal<Value: Sendable>(
        of reader: Reader, _ work: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await work()
        } catch let nothing as NothingHere {
            if let refusal = nothing.refusal { try await note(refusal, of: reader) }
            throw NothingHere()
        }
    }

    /// Notes that a page about one case or meeting was refused to a reader.
    package func note(_ refusal: AccessRefusal, of reader: Reader) async throws {
        let stamp = Stamp(occasion(of: reader))
        guard let refused = RefusedLook(refusal, stamp: stamp) else { return }
        let note = AccessNote(.area(reader.area), in: reader.area, .refused(refused))
        try await ledger.disclose { _ in ((), [note]) }
    }
}
