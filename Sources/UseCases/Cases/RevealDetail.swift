package import Casework
import Records

/// The only way by which a protected value leaves the records for a page (SR-10, trust 3.9).
extension Office {
    /// Whether there is something to show, for the page that asks what it is needed for.
    package func hiddenDetail(
        _ detail: ProtectedDetail, in id: ID<CaseFile>, for reader: Reader
    ) async throws -> RevealedDetail {
        try await look(reader) { errand in
            try errand.open(detail, in: id).withholding
        }
    }

    /// The value, when it is on the access record, durably, that it was shown and what for.
    package func reveal(
        _ detail: ProtectedDetail, in id: ID<CaseFile>, for purpose: RevealPurpose,
        saying words: PrivateText, by reader: Reader
    ) async throws -> RevealedDetail {
        try await show(reader) { errand in
            let shown = try errand.open(detail, in: id)
            let reveal = Reveal(detail, for: purpose, words)
            let entry = AccessEntry(page: "reveal", stamp: Stamp(errand.occasion), reveal: reveal)
            return (shown, [AccessNote(.caseFile(id), in: errand.area.id, entry)])
        }
    }
}

extension Errand {
    fileprivate func open(
        _ detail: ProtectedDetail, in id: ID<CaseFile>
    ) throws -> RevealedDetail {
        let grant = try grant(id)
        let file = try desk.record(CaseFile.self, id, grant)
        let content =
            file.opening == nil
            ? try contentBeforeCase(id, grant)
            : telling(id, file)?.openable(grant)
        guard let content, content.protectedDetails.contains(detail), grant.reveals(detail.kind)
        else { throw NothingHere() }
        let person = content.people.first { $0.id == detail.person }
        return RevealedDetail(
            detail, of: person?.role ?? .victim, content[detail],
            in: file.opening?.reference, at: occasion.at)
    }

    private func telling(_ id: ID<CaseFile>, _ file: CaseFile) -> CaseTelling? {
        file.opening.map {
            CaseTelling(id: id, file: file, opening: $0, area: area, reader: reader)
        }
    }

    /// While there is only a referral.
    private func contentBeforeCase(
        _ id: ID<CaseFile>, _ grant: borrowing Grant
    ) throws -> ReferralContent? {
        guard grant.opensHiddenReferrals, let row = try ReferralQuery.find(of: id, connection)
        else { return nil }
        return try desk.record(Referral.self, row.id, grant).content
    }
}

extension CaseTelling {
    /// The hidden details that this reader may have shown to her.
    func revealable(_ grant: borrowing Grant) -> Set<ProtectedDetail> {
        Set((openable(grant)?.protectedDetails ?? []).filter { grant.reveals($0.kind) })
    }

    /// The words of which she may open hidden details: all of them, or those that she wrote.
    func openable(_ grant: borrowing Grant) -> ReferralContent? {
        if grant.parts.contains(.protectedDetails) || grant.parts.contains(.urgentDetails) {
            var content = content(grant.parts)
            content.people = file.people
            return content
        }
        if grant.parts.contains(.ownProtectedDetails) { return content([.referral]) }
        return nil
    }
}

extension Grant {
    /// Leave that is owed to an emergency shows what the emergency is about, and no more.
    fileprivate func reveals(_ kind: ProtectedDetail.Kind) -> Bool {
        glass.map { $0.reveals.contains(kind) } ?? true
    }

    /// Of a referral that became no case yet whoever may open any hidden detail wrote it herself,
    /// decides about it or advises its victim.
    var opensHiddenReferrals: Bool {
        parts.contains(.protectedDetails) || parts.contains(.ownProtectedDetails)
    }
}

extension RevealedDetail {
    fileprivate var withholding: RevealedDetail {
        RevealedDetail(detail, of: role, .withheld, in: reference, at: at)
    }
}
