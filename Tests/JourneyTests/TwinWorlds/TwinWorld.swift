import Casework
import Specimens
import Storage
import UseCases

/// One of two worlds that are alike but for one case, which in this one may exist, hidden from one
/// reader (R1 of the threat model).
struct TwinWorld: Sendable {
    let town: TestTown
    let meeting: ID<Meeting>
    let seenCase: ID<CaseFile>
    let seenReferral: ID<Referral>
    /// Ids of the hidden case; in the world without it nothing ever had them.
    let hiddenCase: ID<CaseFile>
    let hiddenReferral: ID<Referral>
    /// The emergency meeting that is about nothing else, if there is one.
    let hiddenMeeting: ID<Meeting>

    /// Where the hidden case is to be heard.
    enum Hearing: String, CaseIterable, Sendable {
        case amongOthers, emergencyCalled, emergencyWithAgenda
    }

    /// Ids of what is made while the script runs begin here in both worlds.
    static let idsOfTheScript: UInt64 = 1_000_000
    /// Ids of the hidden case begin here.
    private static let idsOfTheHidden: UInt64 = 10_000
    /// Ids of its emergency meeting begin here.
    fileprivate static let idsOfTheEmergency: UInt64 = 20_000

    /// - Parameter hidesFrom: who is in conflict; nil makes the world in which there is no case.
    static func make(
        in store: any Store, hidesFrom pick: ((TestTown) -> Reader)?,
        heard hearing: Hearing = .amongOthers
    ) async throws -> TwinWorld {
        let town = try await TestTown.settle(in: store)
        let office = town.office
        let (seenCase, seenReferral) = try await town.accepted(
            Self.content(town, victim: "Cora Fictionby", born: "2001-12-30"))
        let meeting = try await town.meeting(hearing: seenCase)
        for reader in [
            town.policeRep, town.housingRep, town.chair, town.coordinator, town.manager,
            town.adviser,
        ] {
            try await office.agreeConfidentiality(at: meeting, by: reader).get()
        }
        town.clock.seedIDs(after: idsOfTheHidden)
        if let pick {
            let hidden = try await town.hide(from: pick(town), heard: hearing, at: meeting)
            try await town.enterConflict(of: pick(town), in: hidden)
        }
        town.clock.seedIDs(after: idsOfTheEmergency)
        let emergency: ID<Meeting> = office.world.newID()
        town.clock.seedIDs(after: idsOfTheHidden)
        // The first two ids that the hidden referral used: its draft's, and the case's.
        let draft: ID<ReferralDraft> = office.world.newID()
        let hiddenCase: ID<CaseFile> = office.world.newID()
        town.clock.seedIDs(after: idsOfTheScript)
        return TwinWorld(
            town: town, meeting: meeting, seenCase: seenCase, seenReferral: seenReferral,
            hiddenCase: hiddenCase, hiddenReferral: draft.as(), hiddenMeeting: emergency)
    }

    static func content(_ town: TestTown, victim: String, born: String) -> ReferralContent {
        var content = Specimen.referral()
        let world = town.office.world
        content.people = [
            person(.victim, victim, born, world),
            person(.perpetrator, "Bram Mockridge", "1988-01-02", world),
        ]
        return content
    }

    private static func person(
        _ role: CaseRole, _ name: String, _ born: String, _ world: World
    ) -> CasePerson {
        CasePerson(
            id: world.newID(), role: role, name: PrivateText(name),
            born: CalendarDate(born).map(Private.init),
            relationship: role == .perpetrator ? .formerPartner : .notKnown)
    }
}

extension TestTown {
    fileprivate func accepted(
        _ content: ReferralContent
    ) async throws -> (ID<CaseFile>, ID<Referral>) {
        let id = try await office.startReferral(by: nurse)
        let draft = try await office.draft(id, for: nurse).draft
        let referral = try await office.sendReferral(draft, content, by: nurse).get()
        _ = try await office.acceptReferral(referral, as: .new, by: coordinator).get()
        return (draft.caseID, referral)
    }

    fileprivate func meeting(hearing id: ID<CaseFile>) async throws -> ID<Meeting> {
        let day = office.world.day(office.world.now()).adding(days: 10)
        let meeting = try await office.callMeeting(
            (.fortnightly, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")),
            by: coordinator
        ).get()
        try await office.listCases([id], on: meeting, by: coordinator).get()
        try await office.issueAgenda(meeting, by: coordinator).get()
        return meeting
    }

    /// A case that goes as far as it can: sent by the nurse, advised, heard before the other or at
    /// an emergency meeting of its own, researched.
    fileprivate func hide(
        from reader: Reader, heard hearing: TwinWorld.Hearing, at meeting: ID<Meeting>
    ) async throws -> ID<CaseFile> {
        let id = try await office.startReferral(by: nurse)
        let draft = try await office.draft(id, for: nurse).draft
        let content = TwinWorld.content(self, victim: "Ada Sampleton", born: "1991-05-06")
        let referral = try await office.sendReferral(draft, content, by: nurse).get()
        _ = try await office.acceptReferral(referral, as: .new, by: coordinator).get()
        try await office.allocateAdvocate(adviser.account, to: draft.caseID, by: manager).get()
        switch hearing {
        case .amongOthers:
            try await office.listCases([draft.caseID], on: meeting, by: coordinator).get()
            try await office.moveCase(draft.caseID, on: meeting, to: 1, by: coordinator).get()
        case .emergencyCalled, .emergencyWithAgenda:
            try await callEmergency(hearing: draft.caseID, issuing: hearing == .emergencyWithAgenda)
        }
        guard hearing != .emergencyCalled else { return draft.caseID }
        for one in [policeRep, housingRep] where one.account != reader.account {
            try await office.submitResearch(
                Research(.notKnown), about: draft.caseID, by: one
            ).get()
        }
        return draft.caseID
    }

    /// Sooner than the other meeting, so that it would come first wherever one is named.
    private func callEmergency(hearing id: ID<CaseFile>, issuing: Bool) async throws {
        clock.seedIDs(after: TwinWorld.idsOfTheEmergency)
        let day = office.world.day(office.world.now()).adding(days: 1)
        let meeting = try await office.callMeeting(
            (.emergency, day, TimeOfDay(minutes: 600), 20, PrivateText("By telephone")),
            by: coordinator
        ).get()
        try await office.listCases([id], on: meeting, by: coordinator).get()
        guard issuing else { return }
        try await office.issueAgenda(meeting, by: coordinator).get()
        for reader in [policeRep, housingRep] {
            try await office.agreeConfidentiality(at: meeting, by: reader).get()
        }
    }

    fileprivate func enterConflict(of reader: Reader, in id: ID<CaseFile>) async throws {
        let entering = reader.account == coordinator.account ? chair : coordinator
        try await office.enterConflict(
            of: reader.account, in: id, because: PrivateText("An invented reason."), by: entering
        ).get()
    }
}
