package import Casework
import Records

extension Office {
    /// A referral as this reader may read it; for the coordinator with people who may be known.
    package func referral(
        _ id: ID<Referral>, for reader: Reader
    ) async throws -> ReferralBriefing {
        let people = people
        return try await show(reader) { errand in
            guard let row = try ReferralQuery.find(id, errand.connection) else {
                throw NothingHere()
            }
            let grant = try errand.grant(row.caseID, showing: .referral)
            let record = try errand.desk.record(Referral.self, id, grant)
            let found = try errand.matches(of: record, row, people)
            let briefing = try errand.briefing(row, record, found)
            return (briefing, [errand.note(.caseFile(row.caseID), "referral")])
        }
    }

    /// What waits for those who decide; for others, what they sent themselves.
    package func referrals(for reader: Reader) async throws -> [ReferralLine] {
        try await show(reader) { errand in
            let rows = try errand.referralRows()
            let lines = try rows.map(errand.line)
            return (lines, rows.map { errand.note(.caseFile($0.caseID), "referrals") })
        }
    }

    /// The risk checklist that the reader's area uses.
    package func instrument(for reader: Reader) async throws -> RiskInstrument? {
        library.instrument(try await settings(for: reader).instrument)
    }

    /// The rules of the reader's area today.
    package func settings(for reader: Reader) async throws -> AreaSettings {
        try await look(reader) { $0.area.settings }
    }
}

extension Errand {
    fileprivate var decidesReferrals: Bool { reader.holds(anyOf: [.coordinator]) }

    fileprivate func referralRows() throws -> [ReferralRow] {
        guard reader.holds(anyOf: [.coordinator, .advocacyManager]) else {
            return try ReferralQuery.sent(by: reader.account, in: area.id, connection)
        }
        let waiting = try ReferralQuery.inState([.submitted, .returned], of: area.id, connection)
        let own = try ReferralQuery.sent(by: reader.account, in: area.id, connection)
        return waiting + own.filter { one in !waiting.contains { $0.id == one.id } }
    }

    fileprivate func matches(
        of record: Referral, _ row: ReferralRow, _ people: KnownPeople
    ) throws -> [PossibleMatch] {
        guard decidesReferrals, row.state == .submitted, let content = record.content else {
            return []
        }
        return try people.matches(for: content, in: area.id, desk)
    }

    fileprivate func line(_ row: ReferralRow) throws -> ReferralLine {
        let card = try row.card(desk, grant(row.caseID, showing: .people))
        let heard = try outcome(of: row)
        return ReferralLine(
            id: row.id, state: row.state, agency: area.agencyName(row.agency),
            victim: card.victim?.name ?? PrivateText(""), submittedAt: row.submittedAt,
            submittedOn: row.submittedOn, reference: heard.reference, hearing: heard.slot)
    }

    /// The case a referral became, and when it is heard: what the referrer wants to know (S002).
    fileprivate func outcome(
        of row: ReferralRow
    ) throws -> (reference: CaseReference?, slot: HearingSlot?) {
        guard let file = try CaseListQuery.find(row.caseID, connection) else { return (nil, nil) }
        let slot = try file.meeting.flatMap {
            try MeetingQuery.slot(of: file.id, at: $0, connection)
        }
        return (file.reference, slot)
    }

    fileprivate func briefing(
        _ row: ReferralRow, _ record: Referral, _ matches: [PossibleMatch]
    ) throws -> ReferralBriefing {
        guard let content = record.content else { throw NothingHere() }
        let heard = try outcome(of: row)
        let proposal = area.settings.repeatRule.proposal(
            from: matches.map(\.earlier), referredOn: row.submittedOn)
        return ReferralBriefing(
            id: row.id, caseID: row.caseID, state: record.state, content: content,
            reason: record.reason, agency: area.agencyName(row.agency),
            submittedAt: row.submittedAt, submittedOn: row.submittedOn,
            reference: heard.reference, hearing: heard.slot, matches: matches,
            proposal: proposal, mayDecide: decidesReferrals && record.state == .submitted,
            mayAmend: row.referrer == reader.account && record.state == .returned)
    }
}
