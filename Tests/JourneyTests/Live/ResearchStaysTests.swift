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

    @Test func `no page and no stream shows an agency what another one found`() async throws {
        try await withMeeting { sitting in
            var walk = Walk()
            walk.add(sitting.meeting)
            for caseID in [sitting.first, sitting.second] { walk.add(caseID) }
            try await Self.expectOwnAlone(sitting, &walk)
            try await sitting.open(sitting.first)
            try await Self.listen(sitting)
            try await Self.expectOwnAlone(sitting, &walk)
            try await sitting.closeAll()
            try await Self.expectOwnAlone(sitting, &walk)
        }
    }

    private static func expectOwnAlone(
        _ sitting: MeetingInSession, _ walk: inout Walk
    ) async throws {
        for name in ["nurse", "coordinator", "chair", "lapsed.rep", "manager", "adviser"] {
            try await expect([policeWords, housingWords], hiddenFrom: name, sitting, &walk)
        }
        try await expect([housingWords], hiddenFrom: "police.rep", sitting, &walk)
        try await expect([policeWords], hiddenFrom: "housing.rep", sitting, &walk)
    }

    private static func expect(
        _ marks: [String], hiddenFrom name: String, _ sitting: MeetingInSession,
        _ walk: inout Walk
    ) async throws {
        let browser = try await sitting.site.browser(of: name)
        let seen = try await walk.pages(in: browser, with: marks)
        #expect(seen.found.isEmpty, "\(name): \(seen.found.first ?? "")")
        #expect(seen.shown > 3, "\(name) saw \(seen.shown) pages")
    }

    /// Each window as it is sent to somebody of another agency, with a risk that makes it change.
    private static func listen(_ sitting: MeetingInSession) async throws {
        for (name, window) in [
            ("chair", LiveWindow.desk), ("chair", .chair), ("chair", .screen), ("manager", .seat),
        ] {
            let browser = try await sitting.site.browser(of: name)
            let stream = try browser.stream(sitting.address(window, at: "\(sitting.first)"))
            #expect(await stream.waits(for: "event: here"))
            if window != .screen {
                _ = try await sitting.name("Seen at the \(window)", about: sitting.first)
                #expect(await stream.waits(for: "Seen at the \(window)"), "\(window)")
            }
            #expect(!stream.text.contains(policeWords) && !stream.text.contains(housingWords))
            stream.cut()
        }
        let police = try await sitting.site.browser(of: "police.rep")
        let seat = try police.stream(sitting.address(.seat, at: "\(sitting.first)"))
        #expect(await seat.waits(for: policeWords))
        #expect(!seat.text.contains(housingWords))
        seat.cut()
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
