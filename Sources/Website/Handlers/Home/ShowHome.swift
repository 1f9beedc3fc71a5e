import Casework
import Pages
import UseCases

/// The first page after signing in: what waits for this reader.
@Sendable
func showHome(_ visit: Visit) async throws -> Answer {
    // Her access to the area she worked in has ended, and another area is open to her.
    if visit.reader.roles.isEmpty { return .seeOther(At.chooseArea()) }
    let briefing = try await visit.office.home(for: visit.reader)
    return .page(
        homePage(
            try await visit.frame(), briefing, for: visit.reader.roles, today: visit.today,
            clock: visit.london.wallTime))
}
