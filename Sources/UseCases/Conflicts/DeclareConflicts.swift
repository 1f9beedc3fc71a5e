package import Casework
import Records

/// What a member of staff says of herself. She is thanked, and told nothing else.
extension Office {
    /// "I know somebody whose case may come here": kept, compared with every case of the area and
    /// with each one that comes.
    package func declareKnowing(
        _ person: KnownPerson, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        let id: ID<ConflictDeclaration> = world.newID()
        return try await act(reader) { errand in
            let grant = try AccessPolicy.open(errand.area.id, by: reader)
            let declaring = try errand.desk.decide(
                DeclareKnowing(person, by: reader.account), on: id, in: errand.area.id, grant,
                errand.occasion
            ).mapError(Refused.init)
            return try inTurn({ declaring }, { try errand.findConflicts(of: person) })
        }
    }

    /// "I know these people", of a case that she can see: from then on she cannot.
    package func knowPeople(
        of id: ID<CaseFile>, saying words: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grant(id, showing: .people)
            let decision = NoteConflict(of: reader.account, .declared, saying: words)
            return try errand.decide(decision, on: id, grant)
        }
    }
}
