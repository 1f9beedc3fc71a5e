package import Casework
import Records
import Storage

/// Correcting a referral that was sent: both versions are kept, its case follows, and everybody who
/// saw the first is told (SR-35).
extension Office {
    /// The draft in which a referral is corrected: what it says now, or the correction that was
    /// begun and not sent yet. How content stands in the boxes of a form is for the pages:
    /// `filling` says it.
    package func startCorrection(
        of id: ID<Referral>, by reader: Reader,
        filling:
            @escaping @Sendable (ReferralContent) -> (
                fields: [String: String], people: [DraftPerson]
            )
    ) async throws -> ID<ReferralDraft> {
        let (drafts, world) = (drafts, world)
        let (record, caseID) = try await show(reader) { errand in
            let row = try errand.onlyCorrectable(id)
            let grant = try errand.grant(row.caseID, showing: .referral)
            let record = try errand.desk.record(Referral.self, id, grant)
            return ((record, row.caseID), [errand.note(.caseFile(row.caseID), "correction")])
        }
        guard let content = record.content, let sentAt = record.sendings.last?.at else {
            throw NothingHere()
        }
        return try await store.write { connection in
            let begun = try drafts.corrections(of: id, by: reader.account, connection)
            // One that was begun before the last sending would take that back.
            for old in begun where old.savedAt < sentAt { try drafts.remove(old.id, connection) }
            if let latest = begun.first, latest.savedAt >= sentAt { return latest.id }
            let (fields, people) = filling(content.withholding)
            let draft = ReferralDraft(
                id: world.newID(), caseID: caseID, referral: id, fields: fields, people: people)
            try drafts.save(
                draft, by: reader.account, in: reader.area, at: world.now(), connection)
            return draft.id
        }
    }

    /// What a correction would change: the content that stands, for whoever sent it.
    package func contentToCorrect(
        _ draft: ReferralDraft, by reader: Reader
    ) async throws -> ReferralContent {
        guard let id = draft.referral, draft.isCorrection else { throw NothingHere() }
        return try await show(reader) { errand in
            let row = try errand.onlyCorrectable(id)
            let grant = try errand.grant(row.caseID, showing: .referral)
            let record = try errand.desk.record(Referral.self, id, grant)
            guard let content = record.content else { throw NothingHere() }
            return (content.withholding, [errand.note(.caseFile(row.caseID), "correction")])
        }
    }

    /// Sends a correction. The case that opened from the referral says what is right from then on.
    package func amendReferral(
        _ draft: ReferralDraft, _ content: ReferralContent, because reason: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        guard let id = draft.referral, draft.isCorrection else { throw NothingHere() }
        let sent = try await act(reader) { errand in
            let row = try errand.onlyCorrectable(id)
            let grant = try errand.grant(row.caseID, showing: .referral)
            let before = try errand.desk.record(Referral.self, id, grant).content ?? content
            let content = content.restoring(from: before)
            return try inTurn([
                { try errand.decide(AmendReferral(content, because: reason), on: id, grant) },
                { try errand.follow(row, from: before, to: content, because: reason) },
                { try errand.findConflicts(in: row.outcome, among: content.people) },
            ])
        }
        guard case .success = sent else { return sent }
        try await keepCorrected(draft, of: id, by: reader)
        return sent
    }

    /// What the referral said each time it was sent, the newest first.
    package func versions(
        of id: ID<Referral>, for reader: Reader
    ) async throws -> [ReferralVersion] {
        try await show(reader) { errand in
            let row = try errand.referralRow(id)
            let grant = try errand.grantToRead(row)
            let told = try errand.desk.history(of: Referral.self, id, grant)
            let versions = told.compactMap { errand.version($0.event) }.withholding
            return (versions.reversed(), [errand.note(.caseFile(row.caseID), "versions")])
        }
    }

    private func keepCorrected(
        _ draft: ReferralDraft, of id: ID<Referral>, by reader: Reader
    ) async throws {
        let (drafts, now) = (drafts, world.now())
        let kept = draft.copied(as: id.as(), of: id)
        try await store.write { connection in
            try drafts.save(kept, by: reader.account, in: reader.area, at: now, connection)
            try drafts.remove(draft.id, connection)
        }
    }
}

extension Errand {
    /// A referral of the reader's own that waits, was accepted or joined a case.
    fileprivate func onlyCorrectable(_ id: ID<Referral>) throws -> ReferralRow {
        let row = try referralRow(id)
        guard row.referrer == reader.account, row.mayBeCorrected else { throw NothingHere() }
        return row
    }

    /// The case that opened from a referral, or took it in, says what is right from then on.
    fileprivate func follow(
        _ row: ReferralRow, from before: ReferralContent, to content: ReferralContent,
        because reason: PrivateText
    ) throws -> Result<Void, Refused> {
        let grant = try grant(row.outcome)
        if row.joinedCase != nil {
            let joined = CorrectJoined(row.id, to: content, because: reason)
            return try decide(joined, on: row.outcome, grant)
        }
        let file = try desk.record(CaseFile.self, row.outcome, grant)
        guard file.opening != nil else { return .success(()) }
        let following = CorrectCase(by: row.id, from: before, to: content, because: reason)
        return try decide(following, on: row.outcome, grant)
    }

    fileprivate func version(_ event: ReferralEvent) -> ReferralVersion? {
        switch event {
        case .submitted(let sent): version(sent.content, sent.stamp, nil)
        case .resubmitted(let sent): version(sent.content, sent.stamp, nil)
        case .amended(let sent): version(sent.content, sent.stamp, sent.reason)
        default: nil
        }
    }

    private func version(
        _ content: ReferralContent, _ stamp: Stamp, _ reason: PrivateText?
    ) -> ReferralVersion {
        ReferralVersion(
            content: content, reason: reason, agency: stamp.by.agency.map(area.agencyName),
            at: stamp.at)
    }
}

extension [ReferralVersion] {
    /// That a hidden detail changed is told, and not what it was.
    fileprivate var withholding: [ReferralVersion] {
        zip(self, [nil] + map(Optional.init)).map { version, before in
            ReferralVersion(
                content: version.content.withholding(
                    since: before?.content, whatIsHiddenIn: last?.content),
                reason: version.reason, agency: version.agency, at: version.at)
        }
    }
}

extension ReferralRow {
    var mayBeCorrected: Bool { [.submitted, .accepted, .joined].contains(state) }
}
