import Casework
import Pages
import UseCases

/// What the room sees.
@Sendable
func showScreen(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let clock = visit.london.wallTime(at: visit.now).time
    let screen = try await visit.office.screen(of: id, clock: clock, for: visit.reader)
    let place = LivePlace(id, .screen, .between, now: visit.now)
    return .page(screenPage(try await visit.frame(), place, screen))
}

@Sendable
func showSetUpScreen(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    _ = try await visit.office.meeting(id, page: "screen", showing: { _ in [] }, for: visit.reader)
    return .page(setUpScreenPage(try await visit.frame(), id))
}
