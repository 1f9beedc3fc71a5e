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

/// A single-case attendee waits, is let in when her case is shown, and is out again at its end.
@Suite struct SomebodyIsLetInTests {
    @Test func `she waits without a word of any case, is let in, and is out again`() async throws {
        try await withMeeting { sitting in
            let ines = try await invited(sitting)
            let room = At.seat(sitting.meeting).address
            let file = At.caseFile(sitting.second).address
            var page = try await ines.get(room)
            _ = try await ines.post(room, ["token": page.token, "agreed": "yes"])
            try await sitting.open(sitting.first)
            page = try await ines.get(room)
            #expect(page.text.contains("It will be your turn in"))
            #expect(!page.text.contains("Sampleton") && !page.text.contains("M26"))
            #expect(try await ines.get(file).status == 404)
            let stream = try ines.stream(sitting.address(.waiting, at: "between"))
            #expect(await stream.waits(for: "\"id\":\"turn\""))
            try await sitting.open(sitting.second)
            #expect(try await ines.get(file).status == 404)
            try await show(.caseOnTheTable, sitting)
            #expect(await stream.waits(for: "You may come in now"))
            #expect(try await ines.get(file).status == 200)
            #expect(!stream.text.contains("Sampleton"))
            try await sitting.open(sitting.first)
            #expect(try await ines.get(file).status == 404)
            stream.cut()
        }
    }

    private func show(_ screen: SharedScreen, _ sitting: MeetingInSession) async throws {
        try await sitting.office.setScreen(screen, at: sitting.meeting, by: sitting.chair).get()
    }

    private func invited(_ sitting: MeetingInSession) async throws -> TestBrowser {
        let (town, office) = (sitting.site.town, sitting.office)
        let account = try await office.addAccount(
            AddAccount(
                userName: "ines", name: "Ines Slotworth", agency: town.housing,
                roles: [HeldRole(.attendee, in: town.area)],
                password: TestTown.password)
        ).get()
        let area = town.area
        let row = try await office.store.read { try MembershipQuery.of(account, in: area, $0) }
        let until = office.world.now().adding(seconds: 86_400)
        try await office.giveSeat(
            Seat(at: sitting.meeting, for: sitting.second, until: until),
            to: try #require(row).id, by: town.coordinator
        ).get()
        return try await sitting.site.browser(of: "ines")
    }
}
