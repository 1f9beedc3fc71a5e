import Casework
import Pages
import UseCases

/// What changes in an open window, as it changes.
@Sendable
func followMeeting(
    _ visit: Visit, _ id: ID<Meeting>, _ window: LiveWindow
) async throws -> Answer {
    .events(try await visit.guest.rooms.follow(visit, id, window))
}
