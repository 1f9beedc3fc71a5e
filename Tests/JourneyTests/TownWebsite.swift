import Foundation
import Hummingbird
import Logging
import Specimens
import UseCases
import Website

/// The whole website over a town, on a port of its own, for the length of a journey.
struct TownWebsite: Sendable {
    let town: TestTown
    private let wire: WireClient

    /// A browser in which somebody of the town has signed in.
    func browser(of name: String) async throws -> TestBrowser {
        let browser = browser()
        let page = try await browser.get("/sign-in")
        let fields = ["token": page.token, "user-name": name, "password": TestTown.password]
        let signedIn = try await browser.post("/sign-in", fields)
        guard signedIn.status == 303 else { throw NotSignedIn() }
        return browser
    }

    /// A browser in which nobody has signed in.
    func browser() -> TestBrowser { TestBrowser(wire) }

    /// A browser in which nobody has signed in.
    func stranger() -> TestBrowser { TestBrowser(wire) }

    struct NotSignedIn: Error {}

    static func open(
        _ engine: Engine, _ journey: @Sendable (TownWebsite) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            try await serve(town, journey)
        }
    }

    static func serve(
        _ town: TestTown, logger: Logger = silence,
        _ journey: @Sendable (TownWebsite) async throws -> Void
    ) async throws {
        let (ports, tell) = AsyncStream.makeStream(of: Int.self)
        let application = try website(
            wholeSite(), office: town.office,
            settings: SiteSettings(port: 0, publicFolder: publicFolder), logger: logger,
            onReady: { tell.yield($0) })
        let running = Task { try await application.run() }
        var first = ports.makeAsyncIterator()
        let port = await first.next() ?? 0
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(
                try await journey(TownWebsite(town: town, wire: WireClient(port: port))))
        } catch { outcome = .failure(error) }
        running.cancel()
        _ = await running.result
        try outcome.get()
    }

    private static let silence: Logger = {
        var logger = Logger(label: "journey")
        logger.logLevel = .critical
        return logger
    }()

    private static let publicFolder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Public").path
}
