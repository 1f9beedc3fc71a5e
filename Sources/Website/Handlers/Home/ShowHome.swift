import Casework
import Pages
import UseCases

/// The first page after signing in: what waits for this reader.
@Sendable
func showHome(_ visit: Visit) async throws -> Answer {
    let briefing = try await visit.office.home(for: visit.reader)
    return .page(
        homePage(
            try await visit.frame(), briefing, for: visit.reader.roles, today: visit.today,
            clock: visit.london.wallTime))
}
