import Foundation
import Specimens
import Testing

/// The long form: 2,000 timings of each page in both worlds, in turn, and the difference of their
/// medians. `scripts/soak twin-timings` runs it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MARAC_TWIN_TIMINGS"] != nil), .serialized)
struct TwinTimings {
    private static let rounds =
        Int(ProcessInfo.processInfo.environment["MARAC_TWIN_TIMINGS"] ?? "") ?? 2000

    @Test func `the medians of both worlds differ by less than a millisecond`() async throws {
        try await twins(hidesFrom: TwinWorldTests.Excluded.coordinator.reader) { with, without in
            let one = try await with.site.browser(of: "coordinator")
            let other = try await without.site.browser(of: "coordinator")
            let meeting = "/meetings/\(with.world.meeting)"
            for path in ["/", "/cases", "/referrals", meeting, TwinWorldTests.hidden(with.world)] {
                var (first, second): ([Double], [Double]) = ([], [])
                for _ in 0..<50 { _ = try await (one.get(path), other.get(path)) }
                for round in 0..<Self.rounds {
                    // Whoever comes second may be helped by the first; so they take turns.
                    if round.isMultiple(of: 2) {
                        first.append(try await Self.time(one, path))
                        second.append(try await Self.time(other, path))
                    } else {
                        second.append(try await Self.time(other, path))
                        first.append(try await Self.time(one, path))
                    }
                }
                let (with, without) = (Self.median(first), Self.median(second))
                let shown = [with, without, abs(with - without)].map {
                    ($0 * 1000).rounded() / 1000
                }
                print("\(path): with \(shown[0]) ms, without \(shown[1]) ms, apart \(shown[2]) ms")
                #expect(abs(with - without) < 1)
            }
        }
    }

    private static func time(_ browser: TestBrowser, _ path: String) async throws -> Double {
        let begun = ContinuousClock.now
        _ = try await browser.get(path)
        let took = begun.duration(to: .now).components
        return Double(took.seconds) * 1000 + Double(took.attoseconds) / 1e15
    }

    private static func median(_ times: [Double]) -> Double {
        times.sorted()[times.count / 2]
    }
}
