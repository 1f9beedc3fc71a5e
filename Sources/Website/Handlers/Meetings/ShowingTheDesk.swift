import Casework
import Markup
import Pages
import UseCases

/// The desk: the case on the table, or between two cases the agenda.
@Sendable
func showDesk(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard let desk = try await visit.office.desk(id, for: visit.reader) else {
        return try await betweenCases(visit, id)
    }
    return .page(try await deskPage(visit, desk))
}

/// Addresses that only take what the desk sends lead back to it when they are opened.
@Sendable
func goToDesk(_ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>) async throws -> Answer {
    .seeOther(At.desk(id))
}

private func betweenCases(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let briefing = try await visit.office.meeting(
        id, page: "desk", showing: { $0.meeting.state == .inSession ? $0.listed : [] },
        for: visit.reader)
    guard briefing.meeting.state == .inSession else { return .seeOther(At.meeting(id)) }
    return .page(
        betweenCasesPage(try await visit.frame(), briefing, notice: visit.meetingNotice))
}

func deskPage(
    _ visit: Visit, _ desk: DeskBriefing, _ entries: DeskEntries = .blank
) async throws -> HTML {
    deskPage(try await visit.frame(), deskScene(visit, desk, entries))
}

func deskScene(
    _ visit: Visit, _ desk: DeskBriefing, _ entries: DeskEntries = .blank
) -> DeskScene {
    let world = visit.office.world
    var scene = DeskScene(
        desk,
        ids: DeskIDs(
            line: world.newID(), minute: world.newID(), view: world.newID(), risk: world.newID(),
            action: world.newID()),
        entries: entries, notice: DeskNotice(rawValue: visit.query["saved"]),
        showsHelp: visit.query.isTicked("help"),
        now: visit.london.wallTime(at: visit.now), clock: visit.london.wallTime)
    scene.moment = visit.now
    return scene
}
