package import Casework
import Records
import Storage

/// Writing a referral: a draft that its writer alone can open, kept at each step.
extension Office {
    package func startReferral(by reader: Reader) async throws -> ID<ReferralDraft> {
        let draft = ReferralDraft(id: world.newID(), caseID: world.newID())
        try await saveDraft(draft, by: reader)
        return draft.id
    }

    package func draft(
        _ id: ID<ReferralDraft>, for reader: Reader
    ) async throws -> (draft: ReferralDraft, savedAt: Instant) {
        let drafts = drafts
        return try await store.read { connection in
            let found = try drafts.find(id, of: reader.account, in: reader.area, connection)
            guard let found else { throw NothingHere() }
            // What she sent about people she is kept from is gone with the case (SR-08).
            guard try !HiddenCaseQuery.hides(found.draft.caseID, from: reader.account, connection)
            else { throw NothingHere() }
            return found
        }
    }

    package func saveDraft(_ draft: ReferralDraft, by reader: Reader) async throws {
        let (drafts, now) = (drafts, world.now())
        guard !reader.roles.isEmpty else { throw NothingHere() }
        try await store.write { connection in
            try drafts.save(draft, by: reader.account, in: reader.area, at: now, connection)
        }
    }

    package func discardDraft(_ id: ID<ReferralDraft>, by reader: Reader) async throws {
        let drafts = drafts
        try await store.write { connection in
            guard let found = try drafts.find(id, of: reader.account, in: reader.area, connection),
                try !HiddenCaseQuery.hides(found.draft.caseID, from: reader.account, connection)
            else { throw NothingHere() }
            try drafts.remove(found.draft.id, connection)
        }
    }
}
