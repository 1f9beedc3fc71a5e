import Pages

/// Help for whoever is signed in.
@Sendable
func showHelp(_ visit: Visit) async throws -> Answer {
    .page(helpPage(try await visit.frame()))
}
