import Casework
import Foundation
import Markup
import Pages
import Records
import Specimens
import Storage
import Testing
import UseCases
import Website

/// The windows of a meeting while it sits, byte by byte as a browser has them.
@Suite struct LiveWindowTests {
    @Test(arguments: Engine.present)
    func `a line from the desk is at a seat at once, and nobody is sent another's research`(
        engine: Engine
    ) async throws {
        try await withMeeting(engine) { sitting in
            try await sitting.open(sitting.first)
            let rep = try await sitting.site.browser(of: "housing.rep")
            let stream = try rep.stream(sitting.address(.seat, at: "\(sitting.first)"))
            #expect(await stream.waits(for: "event: here"))
            #expect(await stream.waits(for: "\"id\":\"case\""))
            try await sitting.say("The new lock holds", about: sitting.first)
            #expect(await stream.waits(for: "The new lock holds"))
            #expect(stream.text.lowercased().contains("x-accel-buffering: no"))
            #expect(stream.text.contains("retry: 2000"))
            #expect(stream.text.contains("Housingwords"))
            #expect(!stream.text.contains("Policewords"))
            stream.cut()
        }
    }

    @Test func `each case that she is turned to is one entry of the record, and each line is none`()
        async throws
    {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let rep = try await sitting.site.browser(of: "housing.rep")
            let before = try await looks(sitting)
            let stream = try rep.stream(sitting.address(.seat, at: "\(sitting.first)"))
            #expect(await stream.waits(for: "\"id\":\"case\""))
            #expect(try await looks(sitting) == before + 1)
            for number in 1...5 {
                try await sitting.say("Line \(number)", about: sitting.first)
                #expect(await stream.waits(for: "Line \(number)"))
            }
            #expect(try await looks(sitting) == before + 1)
            stream.cut()
        }
    }

    @Test func `whoever has a case in her window stays with it and is told that the meeting moved`()
        async throws
    {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let chair = try await sitting.site.browser(of: "chair")
            let stream = try chair.stream(sitting.address(.chair, at: "\(sitting.first)"))
            #expect(await stream.waits(for: "\"id\":\"bar\""))
            try await sitting.open(sitting.second)
            #expect(await stream.waits(for: "The meeting has moved to case 2"))
            #expect(await stream.waits(for: "Go to case 2"))
            stream.cut()
        }
    }

    @Test func `the shared screen goes blank at every change of case until the chair shows it`()
        async throws
    {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            _ = try await sitting.name("Strangled her in March", about: sitting.first)
            let chair = try await sitting.site.browser(of: "chair")
            let page = At.sharedScreen(sitting.meeting).address
            #expect(try await chair.get(page).text.contains("Next case shortly"))
            let stream = try chair.stream(sitting.address(.screen, at: "between"))
            #expect(await stream.waits(for: "Next case shortly"))
            try await sitting.office.setScreen(
                .caseOnTheTable, at: sitting.meeting, by: sitting.chair
            ).get()
            #expect(await stream.waits(for: "Strangled her in March"))
            let shown = stream.text.count
            try await sitting.open(sitting.second)
            #expect(
                await stream.waits { $0.dropFirst(shown).contains("Next case shortly") })
            #expect(!stream.text.contains("Sampleton"))
            #expect(!(try await chair.get(page)).text.contains("March"))
            stream.cut()
        }
    }

    @Test func `one press blanks every window, and another lets the meeting go on`() async throws {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let chair = try await sitting.site.browser(of: "chair")
            let rep = try await sitting.site.browser(of: "housing.rep")
            let seat = try rep.stream(sitting.address(.seat, at: "\(sitting.first)"))
            #expect(await seat.waits(for: "\"id\":\"case\""))
            let page = try await chair.get(At.chair(sitting.meeting).address)
            let pressed = try await chair.post(
                At.setScreen(sitting.meeting).address,
                ["token": page.token, "from": "chair", "screen": "nothingAnywhere"])
            #expect(pressed.status == 303)
            #expect(await seat.waits(for: "Nothing is shown at the moment"))
            for (browser, link) in [
                (chair, At.chair(sitting.meeting)), (chair, At.desk(sitting.meeting)),
                (rep, At.tableSeat(sitting.meeting)),
            ] {
                let text = try await browser.get(link.address).text
                #expect(text.contains("Nothing is shown at the moment"))
                #expect(!text.contains("Sampleton"))
            }
            let sent = seat.text.count
            _ = try await chair.post(
                At.setScreen(sitting.meeting).address,
                ["token": page.token, "from": "chair", "screen": "blank"])
            #expect(await seat.waits { $0.dropFirst(sent).contains("\"id\":\"veil\"") })
            seat.cut()
        }
    }

    private func looks(_ sitting: MeetingInSession) async throws -> Int {
        let caseID = sitting.first
        return try await sitting.office.store.read { connection in
            try connection.first(
                "SELECT COUNT(*) AS looks FROM access_entry WHERE case_id = \(caseID)"
            )?.int("looks") ?? 0
        }
    }
}
