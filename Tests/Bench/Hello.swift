import ArgumentParser
import Foundation
import Hummingbird

/// The barest website there can be, which the pages of the real one are measured against.
struct Hello: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the word hello at /, and nothing else.")

    @Option(help: "The port to listen at.") var port = 8090

    func run() async throws {
        let router = Router()
        router.get("/") { _, _ in "hello" }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { [port] _ in
                print("Listening on http://127.0.0.1:\(port)")
                fflush(nil)
            })
        try await application.runService()
    }
}
