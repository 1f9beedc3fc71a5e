import ArgumentParser
import Casework
import Credentials
import Foundation
import Hummingbird
import Logging
import Pages
import Storage
import UseCases
import Website

/// Serves the website.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the website.")

    @OptionGroup var options: DataOptions
    @OptionGroup var tls: TLSOptions

    @Option(help: "The address to listen at.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen at; 0 takes one that is free.")
    var port = 8080

    @Option(help: "The names people reach the service by, beside the address.")
    var name: [String] = []

    @Option(help: "A demonstration only: begin at this moment, such as 2026-11-26T09:00.")
    var at: String?

    @OptionGroup var signIn: SignInOptions

    func run() async throws {
        try tls.check(host)
        let terms = try signIn.terms(
            isDemonstration: options.folder.isDemonstration, isBehindTLS: tls.isBehindTLS,
            port: port)
        let clock = try clock()
        let home = try HomeFolder.find(options.home)
        let office = try await Wiring(options: options).office(
            .here(clock), home: home, terms: terms)
        let application = try website(
            wholeSite(), office: office, settings: settings(home), logger: logger(),
            server: try tls.server()
        ) { [host, asked = self.port, isTLS = tls.isUsed] port in
            print("Listening on \(isTLS ? "https" : "http")://\(host):\(port)")
            // A browser gives a passkey to the address that it is bound to, and to no other.
            if asked > 0 { print("Open \(terms.site.origin)") }
            fflush(nil)
        }
        let receipts = Task { await office.keepReceipts() }
        let filling = Task(priority: .background) { await office.fillIndexes() }
        try await application.runService()
        receipts.cancel()
        filling.cancel()
        await receipts.value
        await filling.value
        await office.store.close()
    }

    private func settings(_ home: HomeFolder) -> SiteSettings {
        var settings = SiteSettings(
            isBehindTLS: tls.isBehindTLS, isBehindProxy: tls.behindProxy, address: host, port: port,
            publicFolder: home.publicFolder)
        settings.hostNames.formUnion(name.map { $0.lowercased() } + [host])
        return settings
    }

    /// What is recorded of real people must be true, so only a demonstration may be set (D12).
    private func clock() throws -> RunningClock {
        guard let at else { return .now() }
        guard options.folder.isDemonstration else {
            throw ValidationError("Only a demonstration can be served at another moment.")
        }
        return RunningClock(startingAt: try moment(written: at))
    }

    private func moment(written text: String) throws -> Instant {
        let halves = text.split(separator: "T").map(String.init)
        let time = halves.last?.split(separator: ":").compactMap { Int($0) } ?? []
        guard halves.count == 2, time.count == 2, let hour = time.first, let minute = time.last,
            let day = CalendarDate(halves[0]), let clock = TimeOfDay(hour: hour, minute: minute)
        else { throw ValidationError("Write the moment like 2026-11-26T09:00.") }
        return LondonTime().instant(WallTime(day, clock))
    }

    private func logger() -> Logger {
        var logger = Logger(label: "marac") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .info
        return logger
    }
}
