package import Casework
import Records

extension Office {
    /// The referral to look at next; nil when nothing waits. Nothing is shown of it yet.
    package func nextReferral(for reader: Reader) async throws -> ID<Referral>? {
        let library = library
        return try await look(reader) { errand in
            try errand.only(to: .decideReferral)
            let rows = try ReferralQuery.inState(
                [.submitted], of: errand.area.id, seenBy: reader.account, errand.connection)
            let context = try errand.triageContext(library)
            let waiting = try rows.map { ($0.id, try errand.triageLine($0, context).urgency) }
            return waiting.max { $0.1 < $1.1 }?.0
        }
    }

    /// What became of the referral that was decided on just before, by its row alone.
    package func decidedReferral(
        _ id: ID<Referral>, for reader: Reader
    ) async throws -> DecidedReferral {
        try await look(reader) { errand in
            let row = try errand.referralToDecide(id)
            _ = try errand.grant(row.caseID)
            let waiting = try ReferralQuery.inState(
                [.submitted], of: errand.area.id, seenBy: reader.account, errand.connection)
            return DecidedReferral(
                id: id, state: row.state, reference: try errand.outcome(of: row).reference,
                agency: errand.area.agencyName(row.agency), waiting: waiting.count)
        }
    }
}

/// What every referral of a list is held against.
struct TriageContext {
    let library: Library
    let nextMeetingOn: CalendarDate?
}

extension Errand {
    func triageContext(_ library: Library) throws -> TriageContext {
        TriageContext(library: library, nextMeetingOn: try nextMeetingOn())
    }

    /// The next meeting that is not over and has not begun.
    func nextMeetingOn() throws -> CalendarDate? {
        try MeetingQuery.lines(
            of: area.id, from: occasion.today, limit: 20, seenBy: reader.account, connection
        )
        .first { $0.state == .called || $0.state == .agendaIssued }?.date
    }

    func triageLine(_ row: ReferralRow, _ context: TriageContext) throws -> TriageLine {
        let record = try desk.record(Referral.self, row.id, grant(row.caseID, showing: .referral))
        guard let content = record.content else { throw NothingHere() }
        let rules = try AreaQuery.settings(of: area.id, on: row.submittedOn, connection)
        let instrument = context.library.instrument(of: content.assessment)
        let check = GroundsCheck(
            GroundsFacts(content, instrument, rules.settings), under: rules.settings)
        let grounds = ReferralGround.allCases.filter { ground in
            content.grounds.contains(ground) || check.met.contains { $0.ground == ground }
        }
        let clock = clock(row, content, context)
        return TriageLine(
            urgency: TriageUrgency(
                cannotWait: record.awaitsEmergencyAnswer, grounds: grounds.count,
                reach: content.assessment.reach(
                    on: instrument, yesNeeded: rules.settings.yesNeeded(on: instrument)),
                prompts: instrument.map { content.assessment.prompts(on: $0).count } ?? 0,
                sentAt: row.submittedAt),
            grounds: grounds, answers: content.assessment.inShort(on: instrument),
            decision: clock.decision(under: rules.settings, today: occasion.today),
            hearing: clock.hearing(under: rules.settings, today: occasion.today),
            incidentOn: content.incidentOn)
    }

    fileprivate func clock(
        _ row: ReferralRow, _ content: ReferralContent, _ context: TriageContext
    ) -> CaseClock {
        var clock = CaseClock(incidentOn: content.incidentOn, referredOn: row.submittedOn)
        clock.nextMeetingOn = context.nextMeetingOn
        return clock
    }

    /// Who may be known, which rules are met, where else it leads and what its clocks say.
    func addTriage(
        to briefing: inout ReferralBriefing, _ content: ReferralContent, _ row: ReferralRow,
        _ people: KnownPeople, _ library: Library
    ) throws {
        let rules = try AreaQuery.settings(of: area.id, on: row.submittedOn, connection)
        let found = try people.findings(
            for: content, besides: row.caseID, in: area.id, for: reader, desk
        ).judged(in: row.caseID, self)
        let repeats = rules.settings.repeatRule.check(
            found.sameOrUnsaid.map(\.earlier), content.further(sentOn: row.submittedOn))
        var facts = GroundsFacts(
            content, library.instrument(of: content.assessment), rules.settings)
        facts.repeats = repeats.proposal
        let clock = clock(row, content, try triageContext(library))
        var triage = TriageBriefing(
            repeats: repeats, grounds: GroundsCheck(facts, under: rules.settings),
            routes: content.routes(on: occasion.today),
            clock: clock.times(under: rules.settings, today: occasion.today),
            contact: content.safeContact.safety(
                of: .call, on: occasion.today, staleAfter: rules.settings.safeContactStaleDays),
            rules: rules,
            declineNeedsReviewer: area.settings.referralForm.declineNeedsReviewer,
            emergencyBy: occasion.today.adding(days: area.settings.emergencyTargetDays))
        triage.take(found)
        triage.waiting = try found.waiting.filter { try seesPeople(of: $0.caseID) }.map(named)
        let accused = content.people.filter { $0.role == .perpetrator }
        let agencies = area.members.map(\.agency.name)
        triage.employedBy = agencies.filter { name in
            accused.contains { $0.worksFor(name, among: agencies) }
        }
        briefing.triage = triage
        briefing.matches = found.matches
    }
}

extension Errand {
    private func named(_ match: WaitingMatch) -> WaitingMatch {
        var match = match
        match.agencyName = area.agencyName(match.agency)
        return match
    }
}

extension TriageBriefing {
    fileprivate mutating func take(_ found: KnownFindings) {
        opposite = found.connections.filter { $0.kind == .partiesChangePlaces }
        connections = found.connections.filter { $0.kind != .partiesChangePlaces }
        joinable = found.sameOrUnsaid.filter { [.open, .listed].contains($0.state) }.map(\.earlier)
    }
}

extension KnownFindings {
    /// Without those who were said to be somebody else.
    fileprivate var sameOrUnsaid: [PossibleMatch] {
        matches.filter { $0.link?.isSettledOther != true }
    }
}

extension ReferralContent {
    func further(sentOn day: CalendarDate) -> FurtherIncident {
        let kind: IncidentKind =
            switch incident.wouldBeCrime {
            case .yes: .wouldBeCrime
            case .no: .otherAbuse
            case .notKnown, nil: .notKnown
            }
        return FurtherIncident(referredOn: day, happenedOn: incidentOn, kind: kind)
    }
}

extension GroundsFacts {
    /// With what can be counted by whoever has the instrument on which the answers were given.
    fileprivate init(
        _ content: ReferralContent, _ instrument: RiskInstrument?, _ settings: AreaSettings
    ) {
        self.init(content)
        yesAnswers = content.assessment.isEmpty ? nil : content.assessment.yes(on: instrument)
        instrumentsCount = instrument?.visibleHighRiskCount
        guard let instrument, instrument.scoring.method != .countOfYes else { return }
        highRiskByInstrument = instrument.proposesVisibleHighRisk(
            content.assessment, areasCount: settings.visibleHighRiskCount)
    }
}

extension RiskAssessment {
    fileprivate func yes(on instrument: RiskInstrument?) -> Int {
        (instrument.map { count(on: $0) } ?? countWithoutInstrument).yes
    }
}

extension AreaSettings {
    fileprivate func yesNeeded(on instrument: RiskInstrument?) -> Int {
        highRiskCount(of: instrument?.visibleHighRiskCount).yes
    }
}

extension Library {
    /// The very version on which something was answered.
    fileprivate func instrument(of assessment: RiskAssessment) -> RiskInstrument? {
        instruments.exact(assessment.instrument, assessment.version)
    }
}
