import Casework
import Foundation
import Markup
import Pages
import Specimens
import UseCases
import Website

/// A meeting that sits, with two cases of which none is on the table yet.
struct MeetingInSession: Sendable {
    let site: TownWebsite
    let meeting: ID<Meeting>
    let first: ID<CaseFile>
    let second: ID<CaseFile>

    var office: Office { site.town.office }
    var chair: Reader { site.town.chair }

    init(_ site: TownWebsite) async throws {
        self.site = site
        let (town, office) = (site.town, site.town.office)
        let cases = [try await Self.accepted(town), try await Self.accepted(town)]
        (first, second) = (cases[0], cases[1])
        let day = office.world.day(office.world.now()).adding(days: 10)
        meeting = try await office.callMeeting(
            (.fortnightly, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")),
            by: town.coordinator
        ).get()
        try await office.listCases(cases, on: meeting, by: town.coordinator).get()
        try await office.issueAgenda(meeting, by: town.coordinator).get()
        for reader in [
            town.coordinator, town.chair, town.policeRep, town.housingRep, town.manager,
        ] {
            try await office.agreeConfidentiality(at: meeting, by: reader).get()
        }
        for (reader, words) in [
            (town.policeRep, "Policewords of their own"), (town.housingRep, "Housingwords"),
        ] {
            for id in cases { try await research(words, about: id, by: reader) }
        }
        town.clock.move(days: 10)
        try await office.recordAttendance(
            [
                (town.police, .core, PrivateText("P. Mock")),
                (town.housing, .core, PrivateText("H. Mock")),
                (town.advocacy, .core, PrivateText("A. Mock")),
            ], at: meeting, by: town.chair
        ).get()
        try await office.openMeeting(meeting, by: town.chair).get()
    }

    private static func accepted(_ town: TestTown) async throws -> ID<CaseFile> {
        let office = town.office
        let draft = try await office.startReferral(by: town.nurse)
        let caseID = try await office.draft(draft, for: town.nurse).draft.caseID
        let referral = try await office.sendReferral(
            office.draft(draft, for: town.nurse).draft, Specimen.referral(), by: town.nurse
        ).get()
        _ = try await office.acceptReferral(referral, as: .new, by: town.coordinator).get()
        return caseID
    }

    private func research(
        _ words: String, about id: ID<CaseFile>, by reader: Reader
    ) async throws {
        let line = ResearchLine(
            id: office.world.newID(), about: .victim, words: PrivateText(words), dated: nil,
            source: PrivateText("Own record"), nature: .fact, isShared: true)
        try await office.submitResearch(
            Research(.known, lines: [line]), about: id, by: reader
        ).get()
    }

    func open(_ id: ID<CaseFile>) async throws {
        try await office.openItem(id, at: meeting, by: chair).get()
    }

    /// What somebody follows who has the case that is on the table in her window.
    func address(_ window: LiveWindow, at shown: String) -> String {
        At.live(meeting, window, query: [("at", shown)]).address
    }

    func say(_ words: String, about id: ID<CaseFile>) async throws {
        let line = MinuteLine(
            id: office.world.newID(), kind: .information, agency: site.town.police,
            words: PrivateText(words))
        try await office.recordMinute(line, about: id, at: meeting, by: chair).get()
    }

    func name(_ words: String, about id: ID<CaseFile>) async throws -> ID<IdentifiedRisk> {
        let risk = IdentifiedRisk(id: office.world.newID(), to: .victim, words: PrivateText(words))
        try await office.identifyRisk(risk, about: id, at: meeting, by: chair).get()
        return risk.id
    }
}

func withMeeting(
    _ engine: Engine = .sqliteMemory,
    _ body: @escaping @Sendable (MeetingInSession) async throws -> Void
) async throws {
    try await TownWebsite.open(engine) { site in
        try await body(MeetingInSession(site))
    }
}
