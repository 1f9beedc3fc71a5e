import Casework
import Foundation
import Hummingbird
import Markup
import Pages
import Records
import Specimens
import Storage
import Synchronization
import UseCases

@testable import Website

/// The website as it runs, on a port of its own, with a few addresses to try things on.
struct TestSite: Sendable {
    let office: Office
    let clock: TestClock
    let wire: WireClient
    let log: TestLog
    /// What forms have brought about, in order.
    let done: Done

    func browser() -> TestBrowser { TestBrowser(wire) }

    /// A browser that somebody has signed in with.
    func browser(of name: String) async throws -> TestBrowser {
        let browser = browser()
        _ = try await browser.signIn(name)
        return browser
    }
}

extension TestBrowser {
    func signIn(_ name: String, password: String = Cast.password) async throws -> Reply {
        let page = try await get("/sign-in")
        return try await post(
            "/sign-in",
            ["token": page.token, "user-name": name, "password": password])
    }
}

/// What was done in a test.
final class Done: Sendable {
    private let words = Mutex<[String]>([])

    var all: [String] { words.withLock { $0 } }

    func note(_ word: String) { words.withLock { $0.append(word) } }
}

/// Runs the website for the length of a test.
func withSite(
    isBehindTLS: Bool = false, allowsPasswordAlone: Bool = true,
    _ body: (TestSite) async throws -> Void
) async throws {
    let (clock, log, done) = (TestClock(), TestLog(), Done())
    let office = try await testOffice(clock, allowsPasswordAlone: allowsPasswordAlone)
    let settings = SiteSettings(isBehindTLS: isBehindTLS, port: 0, publicFolder: testPublicFolder)
    let (ports, tell) = AsyncStream.makeStream(of: Int.self)
    let application = try website(
        testAddresses(done), office: office, settings: settings,
        logger: log.logger, onReady: { tell.yield($0) })
    let running = Task { try await application.run() }
    var first = ports.makeAsyncIterator()
    let port = await first.next() ?? 0
    let site = TestSite(
        office: office, clock: clock, wire: WireClient(port: port), log: log, done: done)
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await body(site)) } catch { outcome = .failure(error) }
    running.cancel()
    _ = await running.result
    await office.store.close()
    try outcome.get()
}

/// A few addresses with a rule of each kind.
func testAddresses(_ done: Done) -> Site {
    var site = Site()
    site.addAccountAddresses()
    site.get(At.home, for: .signedIn) { visit in .page(testPage(visit)) }
    site.get(TestAt.file, for: .roles([.coordinator, .chair])) { visit, id in
        done.note("showed \(id)")
        return .page(testPage(visit))
    }
    site.post(TestAt.write, for: .roles([.coordinator]), write)
    site.post(TestAt.guarded, for: .freshly([.coordinator]), write)
    site.get(TestAt.guarded, for: .freshly([.coordinator])) { .page(testPage($0)) }
    site.post(TestAt.broken, for: .signedIn) { _ in throw Leaky(name: "Marlowe Fennimore") }
    site.get(TestAt.broken, for: .signedIn) { _ in throw Leaky(name: "Marlowe Fennimore") }
    site.get(TestAt.refused, for: .signedIn) { _ in
        .refused("The agenda has been issued already", backTo: At.home())
    }
    site.get(TestAt.saved, for: .signedIn) { _ in
        .file(FileToSave([1, 2, 3], .csv, name: "return\r\nX-Bad: 1.csv"))
    }
    return site

    @Sendable
    func write(_ visit: Visit) async throws -> Answer {
        done.note("\(visit.signedIn.account.userName) wrote \(visit.fields["words"])")
        return .seeOther(At.home())
    }
}

enum TestAt {
    static let file = root / "cases" / ID<CaseFile>.self
    static let write = root / "write"
    static let guarded = root / "guarded"
    static let broken = root / "broken"
    static let refused = root / "refused"
    static let saved = root / "saved"
}

/// A fault that carries what it should not.
struct Leaky: Error, CustomStringConvertible {
    let name: String
    var description: String { "no row for \(name)" }
}

private func testPage(_ visit: Visit) -> HTML {
    let line = ReaderLine(name: visit.signedIn.account.name, agency: "Sample", role: "Sample")
    let frame = visit.frame(
        serviceName: "Conference", areaName: "Northbridge", reader: line, navigation: [])
    return layout(frame, title: "Sample") { heading("Sample") }
}

let testPublicFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Public").path
