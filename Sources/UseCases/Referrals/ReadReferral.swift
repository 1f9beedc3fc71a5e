package import Casework
import Records

extension Office {
    /// A referral as this reader may read it; for the coordinator with people who may be known.
    package func referral(
        _ id: ID<Referral>, for reader: Reader
    ) async throws -> ReferralBriefing {
        let (people, library) = (people, library)
        return try await show(reader) { errand in
            let row = try errand.referralRow(id)
            let grant = try errand.grantToRead(row)
            let record = try errand.desk.record(Referral.self, id, grant)
            var briefing = try errand.briefing(row, record)
            if briefing.mayDecide, let content = record.content {
                try errand.addTriage(to: &briefing, content, row, people, library)
            }
            if grant.opensHiddenReferrals {
                briefing.reveal = Set(record.content?.protectedDetails ?? [])
                briefing.revealIn = row.caseID
            }
            var notes = [
                try errand.note(reading: row.caseID, "referral", briefing.content.people)
            ]
            if briefing.mayDecide {
                notes.append(
                    errand.noteSearch(about: row.caseID, found: briefing.matches.map(\.earlier.id)))
            }
            return (briefing, notes)
        }
    }

    /// What waits for those who decide; for others, what they sent themselves.
    package func referrals(for reader: Reader) async throws -> [ReferralLine] {
        let library = library
        return try await show(reader) { errand in
            let rows = try errand.referralRows()
            let context = try errand.triageContext(library)
            let lines = try rows.map { try errand.line($0, context) }
            return (lines, rows.map { errand.note(.caseFile($0.caseID), "referrals") })
        }
    }

    /// The rules of the reader's area today.
    package func settings(for reader: Reader) async throws -> AreaSettings {
        try await look(reader) { $0.area.settings }
    }
}

extension Errand {
    /// Leave to read a referral. Of a case that came from two agencies each referrer has her own
    /// words and not the other's, though both may open the case.
    func grantToRead(_ row: ReferralRow) throws -> Grant {
        let grant = try grant(row.caseID, showing: .referral)
        guard grant.parts.contains(.advocacy) || row.referrer == reader.account else {
            throw NothingHere(AccessRefusal(ofPartOf: .caseFile(row.caseID), for: .openCase))
        }
        return grant
    }

    /// Whoever sees the referrals that wait, of every agency.
    var seesWaitingReferrals: Bool { may(.readWaitingReferrals) }

    fileprivate func referralRows() throws -> [ReferralRow] {
        guard seesWaitingReferrals else {
            return try ReferralQuery.sent(by: reader.account, in: area.id, connection)
        }
        let waiting = try ReferralQuery.inState(
            [.submitted, .returned], of: area.id, seenBy: reader.account, connection)
        let own = try ReferralQuery.sent(by: reader.account, in: area.id, connection)
        return waiting + own.filter { one in !waiting.contains { $0.id == one.id } }
    }

    fileprivate func line(_ row: ReferralRow, _ context: TriageContext) throws -> ReferralLine {
        let card = try row.card(desk, grant(row.caseID, showing: .people))
        let heard = try outcome(of: row)
        var line = ReferralLine(
            id: row.id, state: row.state, agency: area.agencyName(row.agency),
            victim: card.victim?.name ?? PrivateText(""), submittedAt: row.submittedAt,
            submittedOn: row.submittedOn, reference: heard.reference, hearing: heard.slot)
        if seesWaitingReferrals && row.state == .submitted {
            line.triage = try triageLine(row, context)
        }
        return line
    }

    /// The case a referral became, and when it is heard: what the referrer wants to know (S002).
    func outcome(
        of row: ReferralRow
    ) throws -> (reference: CaseReference?, slot: HearingSlot?) {
        guard let file = try CaseListQuery.find(row.outcome, connection) else { return (nil, nil) }
        let slot = try file.meeting.flatMap {
            try MeetingQuery.slot(of: file.id, at: $0, seenBy: reader.account, connection)
        }
        return (file.reference, slot)
    }

    fileprivate func briefing(_ row: ReferralRow, _ record: Referral) throws -> ReferralBriefing {
        guard let content = record.content else { throw NothingHere() }
        let heard = try outcome(of: row)
        let decides = reader.holds(anyOf: [.coordinator])
        var briefing = ReferralBriefing(
            id: row.id, caseID: row.outcome, state: record.state,
            content: content.withholding, reason: record.reason,
            agency: area.agencyName(row.agency),
            submittedAt: row.submittedAt, submittedOn: row.submittedOn,
            reference: heard.reference, hearing: heard.slot,
            mayDecide: decides && record.state == .submitted,
            mayAmend: row.referrer == reader.account && record.state == .returned)
        briefing.reviewer = record.reviewer
        briefing.redirection = record.redirection
        briefing.emergency = record.emergency?.answer
        briefing.mayCorrect = row.referrer == reader.account && row.mayBeCorrected
        briefing.versions = record.sendings.count
        return briefing
    }
}
