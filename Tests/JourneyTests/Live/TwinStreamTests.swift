import Casework
import Foundation
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// Twin worlds, live: what somebody in conflict follows while the hidden case lies on the table is
/// what she would follow if it had never been (R1).
@Suite struct TwinStreamTests {
    private typealias Excluded = (
        name: String, window: LiveWindow, reader: @Sendable (TestTown) -> Reader
    )

    @Test func `at a seat no byte differs`() async throws {
        try await Self.compare(("housing.rep", .seat, { $0.housingRep }))
    }

    @Test func `in the chair's window no byte differs`() async throws {
        try await Self.compare(("chair", .chair, { $0.chair }))
    }

    @Test func `on the shared screen no byte differs`() async throws {
        try await Self.compare(("chair", .screen, { $0.chair }))
    }

    private static func compare(_ excluded: Excluded) async throws {
        try await twins(hidesFrom: excluded.reader) { with, without in
            let one = try await follow(with, excluded, hears: true)
            let other = try await follow(without, excluded, hears: false)
            #expect(!one.isEmpty)
            #expect(one == other)
        }
    }

    /// The parts that were sent, in order, without what is random in both worlds.
    private static func follow(
        _ twin: Twin, _ excluded: Excluded, hears hidden: Bool
    ) async throws -> [String] {
        let (world, town, office) = (twin.world, twin.world.town, twin.world.town.office)
        town.clock.move(days: 10)
        let leader =
            excluded.reader(town).account == town.chair.account
            ? town.coordinator : town.chair
        try await office.recordAttendance(
            [(town.housing, .core, PrivateText("H. Mock")), (town.police, .core, PrivateText(""))],
            at: world.meeting, by: leader
        ).get()
        try await office.openMeeting(world.meeting, by: leader).get()
        let browser = try await twin.site.browser(of: excluded.name)
        let address = At.live(
            world.meeting, excluded.window, query: [("at", "between")]
        ).address
        let stream = try browser.stream(address)
        #expect(await stream.waits(for: "event: here"))
        #expect(await stream.waits(for: "\"id\""))
        if hidden {
            try await office.openItem(world.hiddenCase, at: world.meeting, by: leader).get()
            try await office.enterStage(.sharing, at: world.meeting, by: leader).get()
            try await office.setScreen(.caseOnTheTable, at: world.meeting, by: leader).get()
            try await office.deferCase(
                world.hiddenCase, at: world.meeting, because: PrivateText("Invented"), by: leader
            ).get()
        }
        // Then the case that both worlds have, which she is told of in both.
        try await office.openItem(world.seenCase, at: world.meeting, by: leader).get()
        try await office.setScreen(.caseOnTheTable, at: world.meeting, by: leader).get()
        let isTold = excluded.window == .screen ? "Case 1 of 1" : "has moved to case 1"
        #expect(await stream.waits(for: isTold))
        stream.cut()
        return events(in: stream.text)
    }

    /// Each part once for each thing that it said: how often it was written is a matter of time.
    private static func events(in text: String) -> [String] {
        Set(all(in: text)).sorted()
    }

    private static func all(in text: String) -> [String] {
        text.components(separatedBy: "\n").filter { $0.hasPrefix("data: {\"") }.map { line in
            line.components(separatedBy: "name=\\\"token\\\" value=\\\"").enumerated()
                .map { place, part in place == 0 ? part : String(part.drop { $0 != "\\" }) }
                .joined()
        }
    }
}
