package import Casework
import Records

/// A new referral about the people of an earlier case begins with what is known of them (ux J1,
/// J15).
extension Office {
    /// Begins a draft with what was carried. How content stands in the boxes of a form is for the
    /// pages: `filling` says it.
    package func carriedDraft(
        from id: ID<CaseFile>, for reader: Reader,
        filling: @Sendable (CarriedForward) -> (fields: [String: String], people: [DraftPerson])
    ) async throws -> ReferralDraft {
        let carried = try await carriedForward(from: id, for: reader)
        let (fields, people) = filling(carried)
        var draft = ReferralDraft(
            id: world.newID(), caseID: world.newID(), fields: fields, people: people)
        draft.carriedFrom = id
        try await saveDraft(draft, by: reader)
        return draft
    }

    /// What this reader may take over from a case: her own agency's referral as it last stood, and
    /// else no more than she may see of its people.
    package func carriedForward(
        from id: ID<CaseFile>, for reader: Reader
    ) async throws -> CarriedForward {
        try await show(reader) { errand in
            try errand.only(to: .carryForward)
            let grant = try errand.grantToCarry(id)
            guard grant.glass == nil else { throw NothingHere() }
            let file = try errand.desk.record(CaseFile.self, id, grant)
            guard let opening = file.opening, let content = file.content else {
                throw NothingHere()
            }
            let isOwn = opening.referringAgency == reader.agency
            let sent =
                isOwn
                ? try errand.desk.record(Referral.self, opening.referral, grant).content : nil
            let telling = CaseTelling(
                id: id, file: file, opening: opening, area: errand.area, reader: errand.reader)
            let people = telling.people(grant.parts)
            let shown = try errand.isBehindFirewall(id) ? people.behindFirewall : people
            let mayOpen = telling.openable(grant) != nil
            var carried = CarriedForward(
                from: id, reference: opening.reference, people: sent?.people ?? shown)
            carried.own = sent
            carried.safeContact = sent?.safeContact
            if grant.parts.contains(.advocacy) { carried.safeContact = content.safeContact }
            return (
                carried.withholding(keepingMarks: mayOpen),
                [errand.note(.caseFile(id), "carried forward")]
            )
        }
    }
}

extension Errand {
    /// What the reader may open of a case from which she began, for what her form shows as hidden.
    func hiddenToCarry(from id: ID<CaseFile>) throws -> ReferralContent? {
        // A draft goes on when the case that it began from is gone for its writer.
        guard let grant = try? grantToCarry(id) else { return nil }
        let file = try desk.record(CaseFile.self, id, grant)
        guard let opening = file.opening else { return nil }
        return CaseTelling(id: id, file: file, opening: opening, area: area, reader: reader)
            .openable(grant)
    }

    /// Leave by what the reader may see of the case, or else by her agency's having referred it.
    fileprivate func grantToCarry(_ id: ID<CaseFile>) throws -> Grant {
        guard let facts = try AccessFactsQuery.facts(of: id, for: reader, area, connection) else {
            throw NothingHere(AccessRefusal(absent: .caseFile(id), for: .carryForward))
        }
        if AccessPolicy.visibleParts(facts, to: reader).contains(.people) {
            return try AccessPolicy.open(id, facts, by: reader)
        }
        return try AccessPolicy.carry(id, facts, by: reader)
    }
}
