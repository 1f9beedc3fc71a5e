import Casework
import Pages
import Specimens
import Testing
import UseCases

/// What an agency found in its own records is read by nobody else: on no page and in no stream of
/// the meeting that hears the case, before it, while it sits and when it is over (SR-11).
@Suite struct ResearchStaysTests {
    private static let policeWords = "Policewords of their own"
    private static let housingWords = "Housingwords"

    /// What each of them may not read.
    private static let foreign = [
        "nurse": [policeWords, housingWords], "coordinator": [policeWords, housingWords],
        "chair": [policeWords, housingWords], "lapsed.rep": [policeWords, housingWords],
        "manager": [policeWords, housingWords], "adviser": [policeWords, housingWords],
        "police.rep": [housingWords], "housing.rep": [policeWords],
    ]

    @Test func `no page and no stream shows an agency what another one found`() async throws {
        try await withMeeting { sitting in
            var browsers: [String: TestBrowser] = [:]
            for name in Self.foreign.keys {
                browsers[name] = try await sitting.site.browser(of: name)
            }
            var walk = Walk()
            walk.add(sitting.meeting)
            for caseID in [sitting.first, sitting.second] { walk.add(caseID) }
            try await Self.expectNothing(in: browsers, &walk)
            try await sitting.open(sitting.first)
            try await Self.listen(sitting, browsers)
            try await Self.expectNothing(in: browsers, &walk)
            try await sitting.closeAll()
            try await Self.expectNothing(in: browsers, &walk)
        }
    }

    private static func expectNothing(
        in browsers: [String: TestBrowser], _ walk: inout Walk
    ) async throws {
        for (name, browser) in browsers {
            let seen = try await walk.pages(in: browser, with: foreign[name] ?? [])
            #expect(seen.found.isEmpty, "\(name): \(seen.found.first ?? "")")
            #expect(seen.shown > 3, "\(name) saw \(seen.shown) pages")
        }
    }

    /// Each window as it is sent to somebody, with a risk that makes it change.
    private static func listen(
        _ sitting: MeetingInSession, _ browsers: [String: TestBrowser]
    ) async throws {
        let windows: [(String, LiveWindow)] = [
            ("chair", .desk), ("chair", .chair), ("chair", .screen), ("manager", .seat),
            ("police.rep", .seat),
        ]
        for (name, window) in windows {
            let stream = try #require(browsers[name]).stream(
                sitting.address(window, at: "\(sitting.first)"))
            #expect(await stream.waits(for: "event: here"))
            let words = "Seen by \(name) at the \(window)"
            _ = try await sitting.name(words, about: sitting.first)
            if window != .screen { #expect(await stream.waits(for: words), "\(words)") }
            if name == "police.rep" { #expect(await stream.waits(for: policeWords)) }
            for mark in foreign[name] ?? [] { #expect(!stream.text.contains(mark)) }
            stream.cut()
        }
    }
}

extension MeetingInSession {
    /// Both cases are dealt with, and the meeting is over.
    fileprivate func closeAll() async throws {
        for caseID in [first, second] {
            try await open(caseID)
            let risks = try await office.desk(meeting, for: chair)?.uncoveredRisks ?? []
            try await office.finishCase(
                caseID, at: meeting,
                withoutAction: risks.reduce(into: [:]) { $0[$1.id] = PrivateText("Invented") },
                reasonWithoutContact: PrivateText("Nobody was asked to"), by: chair
            ).get()
        }
        try await office.closeMeeting(meeting, by: chair).get()
    }
}
