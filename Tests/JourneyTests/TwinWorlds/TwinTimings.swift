import Foundation
import Specimens
import Testing

/// The long form: 2,000 timings of each page in both worlds, in turn, and the difference of their
/// medians. `scripts/soak twin-timings` runs it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MARAC_TWIN_TIMINGS"] != nil), .serialized)
struct TwinTimings {
    private static let rounds =
        Int(ProcessInfo.processInfo.environment["MARAC_TWIN_TIMINGS"] ?? "") ?? 2000

    /// A page, or what somebody looks for by a name.
    private enum Asked: CustomStringConvertible {
        case page(String)
        case name(String)

        var description: String {
            switch self {
            case .page(let path): path
            case .name: "/cases/find"
            }
        }
    }

    @Test func `the medians of both worlds differ by less than a millisecond`() async throws {
        try await twins(hidesFrom: TwinWorldTests.Excluded.coordinator.reader) { with, without in
            let one = try await with.site.browser(of: "coordinator")
            let other = try await without.site.browser(of: "coordinator")
            let pages = [
                "/", "/cases", "/referrals", "/meetings/\(with.world.meeting)",
                TwinWorldTests.hidden(with.world),
            ]
            for asked in pages.map(Asked.page) + [.name("Ada Sampleton")] {
                try await Self.compare(asked, one, other)
            }
        }
    }

    private static func compare(
        _ asked: Asked, _ one: TestBrowser, _ other: TestBrowser
    ) async throws {
        let token = try await (one.get("/help").token, other.get("/help").token)
        var (first, second): ([Double], [Double]) = ([], [])
        for _ in 0..<50 {
            _ = try await (time(one, asked, token.0), time(other, asked, token.1))
        }
        for round in 0..<rounds {
            // Whoever comes second may be helped by the first; so they take turns.
            if round.isMultiple(of: 2) {
                first.append(try await time(one, asked, token.0))
                second.append(try await time(other, asked, token.1))
            } else {
                second.append(try await time(other, asked, token.1))
                first.append(try await time(one, asked, token.0))
            }
        }
        let (with, without) = (median(first), median(second))
        let shown = [with, without, abs(with - without)].map { ($0 * 1000).rounded() / 1000 }
        print("\(asked): with \(shown[0]) ms, without \(shown[1]) ms, apart \(shown[2]) ms")
        #expect(abs(with - without) < 1)
    }

    private static func time(
        _ browser: TestBrowser, _ asked: Asked, _ token: String
    ) async throws -> Double {
        let begun = ContinuousClock.now
        let reply =
            switch asked {
            case .page(let path): try await browser.get(path)
            case .name(let words):
                try await browser.post("/cases/find", ["words": words, "token": token])
            }
        let took = begun.duration(to: .now).components
        if case .name = asked { #expect(reply.status == 200) }
        return Double(took.seconds) * 1000 + Double(took.attoseconds) / 1e15
    }

    private static func median(_ times: [Double]) -> Double {
        times.sorted()[times.count / 2]
    }
}
