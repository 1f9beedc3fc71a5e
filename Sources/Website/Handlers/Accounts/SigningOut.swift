import Pages
import UseCases

/// Ends the session and has the browser forget what it kept, so that Back shows nothing (ux 3.3).
@Sendable
func signOut(_ guest: Guest) async throws -> Answer {
    if let session = guest.state.session { try await guest.office.signOut(session) }
    return Answer.seeOther(At.signIn())
        .setting(.session, to: nil)
        .forgetting("cache", "storage")
}
