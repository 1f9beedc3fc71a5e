package import Casework
import Records
import Storage

/// Opening one case in an emergency, for an hour and to read only (trust 3.10).
extension Office {
    /// The case, or nothing where there is none that she may open so: one that does not exist and
    /// one that must not exist for her are the same. Every attempt is recorded.
    package func breakGlass(
        _ request: BreakGlassRequest, by reader: Reader
    ) async throws -> Result<ID<CaseFile>?, Refused> {
        let id = world.newID(BreakGlass.self)
        return try await act(reader) { errand in
            try errand.only(to: .breakGlass)
            let decision = try errand.decision(nil, request, id)
            // What stands in the way of any case is said before one is looked for.
            if let refusal = decision.refusal(on: errand.occasion) { return .failure(refusal) }
            try errand.desk.note(errand.note(.area(errand.area.id), "emergency look-up"))
            guard let found = try errand.find(request.about) else { return .success(nil) }
            return try errand.breakGlass(found, request, id)
        }
    }

    /// She is done before the hour is over.
    package func endBreakGlass(
        of id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let row = try BreakGlassQuery.latest(of: id, by: reader.account, errand.connection)
            guard let row, let facts = try errand.facts(id) else { throw NothingHere() }
            let grant = try AccessPolicy.oversee(id, facts, by: reader, wasTold: true)
            return try errand.desk.decide(
                EndBreakGlass(), on: row.id, in: errand.area.id, grant, errand.occasion
            ).mapError(Refused.init)
        }
    }
}

extension Errand {
    fileprivate func facts(_ id: ID<CaseFile>) throws -> CaseFacts? {
        try AccessFactsQuery.facts(of: id, for: reader, area, at: occasion.at, connection)
    }

    /// - Parameter id: nil for the rule without a case: then nobody is left out of those told.
    fileprivate func decision(
        _ id: ID<CaseFile>?, _ request: BreakGlassRequest, _ glass: ID<BreakGlass>
    ) throws -> BreakTheGlass {
        BreakTheGlass(
            id ?? ID(high: 0, low: 0), request.category, because: request.reason,
            telling: try Watch(self).told(of: id, glass),
            isSuspended: try BreakGlassQuery.isSuspended(
                reader.account, on: occasion.today, connection))
    }

    fileprivate func breakGlass(
        _ id: ID<CaseFile>, _ request: BreakGlassRequest, _ glass: ID<BreakGlass>
    ) throws -> Result<ID<CaseFile>?, Refused> {
        guard let facts = try facts(id) else { return .success(nil) }
        if AccessPolicy.visibleParts(facts, to: reader).contains(.people) { return .success(id) }
        let grant: Grant
        do {
            grant = try AccessPolicy.breakGlass(id, facts, by: reader)
        } catch {
            try desk.note(note(.caseFile(id), "emergency refused"))
            return .success(nil)
        }
        let decision = try decision(id, request, glass)
        // Where those who must be told may not know of this case, it is not there.
        guard decision.refusal(on: occasion) == nil else { return .success(nil) }
        try desk.note(note(.caseFile(id), "opened in an emergency"))
        return try desk.decide(decision, on: glass, in: area.id, grant, occasion)
            .map { id }.mapError(Refused.init)
    }

    /// The case of the area that somebody means; of several of one victim the newest.
    fileprivate func find(_ about: BreakGlassRequest.About) throws -> ID<CaseFile>? {
        switch about {
        case .reference(let reference):
            return try CaseListQuery.find(reference, in: area.id, connection)
        case .victim(let name, let born):
            // A newer case that is not there for her must not hide an older one that is.
            let found = try NamedVictims.cases(named: name, born: born, in: area.id, desk)
            return try found.last(where: existsHere) ?? found.last
        }
    }
}

extension BreakTheGlass {
    fileprivate func refusal(on occasion: Occasion) -> Refused? {
        do throws(Refusal) {
            _ = try decide(given: BreakGlass(), on: occasion)
            return nil
        } catch { return Refused(error) }
    }
}
