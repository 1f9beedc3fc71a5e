import Casework
import Foundation
import Specimens
import Storage
import Testing
import UseCases

/// Twin worlds: the same requests by somebody in conflict, in a world with the case and in one
/// where it never was, are answered with the same bytes and cost the same work (R1).
@Suite struct TwinWorldTests {
    enum Excluded: String, CaseIterable, Sendable {
        case nurse, policeRep, housingRep, coordinator, chair, manager, adviser

        func reader(_ town: TestTown) -> Reader {
            switch self {
            case .nurse: town.nurse
            case .policeRep: town.policeRep
            case .housingRep: town.housingRep
            case .coordinator: town.coordinator
            case .chair: town.chair
            case .manager: town.manager
            case .adviser: town.adviser
            }
        }

        var userName: String {
            switch self {
            case .policeRep: "police.rep"
            case .housingRep: "housing.rep"
            default: rawValue
            }
        }
    }

    @Test(arguments: Excluded.allCases)
    func `with the hidden case and without it no byte differs`(excluded: Excluded) async throws {
        try await Self.compare(excluded, .amongOthers)
    }

    /// Nor does the meeting exist that was called for this case alone: neither while its agenda
    /// waits, which is the coordinator's to do, nor once it has gone out. One of each kind of
    /// reader of meetings is asked; the others read none that differs.
    @Test(
        arguments: [Excluded.coordinator, .chair, .policeRep, .adviser],
        TwinWorld.Hearing.allCases.dropFirst())
    func `an emergency meeting of the hidden case changes no byte`(
        excluded: Excluded, heard hearing: TwinWorld.Hearing
    ) async throws {
        try await Self.compare(excluded, hearing)
    }

    private static func compare(
        _ excluded: Excluded, _ hearing: TwinWorld.Hearing
    ) async throws {
        try await twins(hidesFrom: excluded.reader, heard: hearing) { with, without in
            let one = try await TwinScript(
                world: with.world, browser: with.site.browser(of: excluded.userName)
            ).run()
            let other = try await TwinScript(
                world: without.world, browser: without.site.browser(of: excluded.userName)
            ).run()
            #expect(one.count == other.count && one.count > 200)
            let searches = one.filter { $0.asked.hasSuffix("/find") && $0.status == 200 }
            #expect(searches.count > 2, "\(excluded) looked for nobody")
            let finds = searches.contains { $0.body.contains("<strong>Cora Fictionby</strong>") }
            #expect(finds != [.nurse, .adviser].contains(excluded), "\(excluded)")
            for (with, without) in zip(one, other) where with != without {
                Issue.record("\(excluded) \(with.asked): \(Self.difference(with, without))")
            }
        }
    }

    @Test(arguments: [Excluded.coordinator, .policeRep])
    func `the work done for a page is the same`(excluded: Excluded) async throws {
        try await twins(hidesFrom: excluded.reader) { with, without in
            let (one, other) = (
                try await with.site.browser(of: excluded.userName),
                try await without.site.browser(of: excluded.userName)
            )
            for path in ["/", "/cases", "/meetings", "/referrals", Self.hidden(with.world)] {
                var counts: [Int] = []
                for (twin, browser) in [(with, one), (without, other)] {
                    _ = try await browser.get(path)
                    _ = twin.store.count()
                    _ = try await browser.get(path)
                    counts.append(twin.store.count())
                }
                // Where a case is hidden one table is asked and of one that never was two.
                #expect(abs(counts[0] - counts[1]) <= 1, "\(path): \(counts)")
            }
        }
    }

    static func hidden(_ world: TwinWorld) -> String { "/cases/\(world.hiddenCase)" }

    /// Where two lines part, with what stands around it.
    private static func around(_ one: Substring, _ other: Substring) -> String {
        let start = max(zip(one, other).prefix { $0 == $1 }.count - 60, 0)
        return "\(one.dropFirst(start).prefix(200)) <> \(other.dropFirst(start).prefix(200))"
    }

    private static func difference(
        _ one: TwinScript.Seen, _ other: TwinScript.Seen
    ) -> String {
        guard one.status == other.status else { return "\(one.status) and \(other.status)" }
        guard one.writes == other.writes else { return "\(one.writes) and \(other.writes) writes" }
        let pairs = zip(one.body.split(separator: "\n"), other.body.split(separator: "\n"))
        let line = pairs.first { $0 != $1 }.map { "\(Self.around($0, $1))" }
        return line ?? "\(one.headers) and \(other.headers)"
    }
}

/// One world on a port of its own.
struct Twin: Sendable {
    let world: TwinWorld
    let site: TownWebsite
    let store: CountingStore
}

/// Both worlds at once, each over a store in memory.
func twins(
    hidesFrom pick: @escaping @Sendable (TestTown) -> Reader,
    heard hearing: TwinWorld.Hearing = .amongOthers,
    _ body: @escaping @Sendable (_ with: Twin, _ without: Twin) async throws -> Void
) async throws {
    try await twin(hidesFrom: pick, hearing) { with in
        try await twin(hidesFrom: nil, hearing) { without in try await body(with, without) }
    }
}

private func twin(
    hidesFrom pick: (@Sendable (TestTown) -> Reader)?, _ hearing: TwinWorld.Hearing,
    _ body: @escaping @Sendable (Twin) async throws -> Void
) async throws {
    try await Engine.sqliteMemory.withStore { store in
        let counting = CountingStore(store)
        let world = try await TwinWorld.make(in: counting, hidesFrom: pick, heard: hearing)
        try await TownWebsite.serve(world.town) { site in
            try await body(Twin(world: world, site: site, store: counting))
        }
    }
}
