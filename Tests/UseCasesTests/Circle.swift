import Casework
import Specimens
import UseCases

/// The steps of the circle, each taken by whoever takes it.
struct Circle {
    let town: TestTown
    private var office: Office { town.office }

    init(town: TestTown) {
        self.town = town
    }

    func content() -> ReferralContent {
        ReferralContent(
            people: [
                someone(.victim, "Ada Sampleton", "1991-05-06", .notKnown),
                someone(.perpetrator, "Bram Mockridge", "1988-01-02", .formerPartner),
            ],
            safeContact: SafeContact(
                telephone: PrivateText("07700 900123"), safeToCall: .yes,
                confirmedOn: office.world.day(office.world.now())),
            incidentOn: nil, whatHappened: PrivateText("An invented incident."),
            riskSummary: PrivateText("An invented summary."), grounds: [.visibleHighRisk],
            judgement: PrivateText(""),
            assessment: RiskAssessment(
                instrument: "checklist-24", version: "1", answers: [1: .yes]),
            safeguarding: SafeguardingSteps(children: .notNeeded, adults: .done, police: .done),
            victimTold: VictimTold(wasTold: true, agrees: .yes))
    }

    private func someone(
        _ role: CaseRole, _ name: String, _ born: String, _ relationship: Relationship
    ) -> CasePerson {
        CasePerson(
            id: office.world.newID(), role: role, name: PrivateText(name),
            born: CalendarDate(born).map(Private.init), relationship: relationship)
    }

    func send(_ content: ReferralContent) async throws -> ID<Referral> {
        let id = try await office.startReferral(by: town.nurse)
        let draft = try await office.draft(id, for: town.nurse).draft
        return try await office.sendReferral(draft, content, by: town.nurse).get()
    }

    func acceptedCase() async throws -> ID<CaseFile> {
        let referral = try await send(content())
        _ = try await office.acceptReferral(referral, as: .new, by: town.coordinator).get()
        return try await office.referral(referral, for: town.coordinator).caseID
    }

    func advise(_ id: ID<CaseFile>) async throws {
        try await office.allocateAdvocate(town.adviser.account, to: id, by: town.manager).get()
        let attempt = ContactAttempt(
            id: office.world.newID(), route: .telephone, outcome: .reached, notes: PrivateText(""))
        try await office.recordContact(attempt, on: id, by: town.adviser).get()
        try await office.recordVictimsView(PrivateText("Safe at home."), on: id, by: town.adviser)
            .get()
    }

    /// A meeting in ten days whose agenda has gone out.
    func meeting(hearing cases: [ID<CaseFile>]) async throws -> ID<Meeting> {
        let day = office.world.day(office.world.now()).adding(days: 10)
        let id = try await office.callMeeting(
            (.fortnightly, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")),
            by: town.coordinator
        ).get()
        try await office.listCases(cases, on: id, by: town.coordinator).get()
        try await office.issueAgenda(id, by: town.coordinator).get()
        return id
    }

    /// The police know something; housing does not know them.
    func research(_ id: ID<CaseFile>, _ meeting: ID<Meeting>) async throws {
        for reader in [town.policeRep, town.housingRep, town.chair] {
            try await office.agreeConfidentiality(at: meeting, by: reader).get()
        }
        let line = ResearchLine(
            id: office.world.newID(), about: .perpetrator, words: PrivateText("Two call-outs."),
            dated: nil, source: PrivateText("Log"), nature: .fact, isShared: true)
        try await office.submitResearch(
            Research(.known, lines: [line]), about: id, by: town.policeRep
        ).get()
        let answered = try await office.submitNotKnown([id], at: meeting, by: town.housingRep).get()
        guard answered == 1 else { throw NothingHere() }
    }

    func hear(_ id: ID<CaseFile>, _ meeting: ID<Meeting>) async throws {
        try await sit(id, meeting)
        try await plan(id, meeting)
        try await office.finishCase(
            id, at: meeting, withoutAction: [:], reasonWithoutContact: PrivateText(""),
            by: town.chair
        ).get()
        try await office.closeMeeting(meeting, by: town.chair).get()
    }

    /// A case that went all the way to its meeting, with its actions still open.
    func heardCase() async throws -> ID<CaseFile> {
        let caseID = try await acceptedCase()
        try await advise(caseID)
        let meeting = try await meeting(hearing: [caseID])
        try await research(caseID, meeting)
        try await hear(caseID, meeting)
        return caseID
    }

    /// The day has come, the agencies are there, and the case is on the table.
    func sit(_ id: ID<CaseFile>, _ meeting: ID<Meeting>) async throws {
        town.clock.move(days: 10)
        try await office.recordAttendance(
            [
                (town.police, .core, PrivateText("P. Mock")),
                (town.housing, .deputy, PrivateText("H. Mock")),
                (town.advocacy, .core, PrivateText("A. Mock")),
            ], at: meeting, by: town.chair
        ).get()
        try await office.openMeeting(meeting, by: town.chair).get()
        try await office.openItem(id, at: meeting, by: town.chair).get()
    }

    private func plan(_ id: ID<CaseFile>, _ meeting: ID<Meeting>) async throws {
        let risk = IdentifiedRisk(
            id: office.world.newID(), to: .victim, words: PrivateText("He has a key."))
        let action = AgreedAction(
            id: office.world.newID(), words: PrivateText("Change the lock"), owner: town.housing,
            person: PrivateText("H. Mock"),
            dueOn: office.world.day(office.world.now()).adding(days: 7), answers: risk.id,
            origin: .volunteered)
        let line = MinuteLine(
            id: office.world.newID(), kind: .information, agency: town.police,
            words: PrivateText("Two call-outs since May."))
        try await office.recordMinute(line, about: id, at: meeting, by: town.chair).get()
        try await office.identifyRisk(risk, about: id, at: meeting, by: town.chair).get()
        try await office.agreeAction(action, about: id, at: meeting, by: town.chair).get()
    }

    /// Every action is reported done, by the chair for agencies that have no reader here.
    func finishActions(of id: ID<CaseFile>) async throws {
        let file = try await office.caseBriefing(id, page: "case", for: town.chair)
        for action in file.actions ?? [] {
            try await office.reportAction(
                action.id, of: id, .done, notes: PrivateText(""), by: town.chair
            ).get()
        }
    }
}
