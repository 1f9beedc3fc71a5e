import Casework
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// The coordinator says by which letters the desk names an agency.
@Suite struct AnAgencysLettersTests {
    @Test(arguments: Engine.present)
    func `what she chose is typed in the line of a meeting`(engine: Engine) async throws {
        try await TownWebsite.open(engine) { site in
            let town = site.town
            let coordinator = try await site.browser(of: "coordinator")
            #expect(try await describe(town.housing, "QX", coordinator).status == 303)
            let agency = try await coordinator.get(At.agency(town.housing).address).text
            #expect(agency.contains("Letters at the desk") && agency.contains(">qx<"))
            let id = try await town.acceptedCase()
            let meeting = try await town.openMeeting(hearing: [id])
            try await town.office.openItem(id, at: meeting, by: town.chair).get()
            let later = try await site.browser(of: "coordinator")
            let desk = try await later.get(At.desk(meeting).address)
            #expect(desk.text.contains("qx"))
            _ = try await later.post(
                At.captureLine(meeting, id).address,
                [
                    "token": desk.token, "id": "\(town.office.world.newID() as ID<MinuteLine>)",
                    "line": "a qx Change the invented lock",
                ])
            let written = try await town.office.desk(meeting, for: town.coordinator)
            let action = try #require(written?.file.actions?.first)
            let housing = try await town.office.agency(town.housing, for: town.coordinator)
            #expect(action.agency == housing.line.agency.name)
        }
    }

    @Test func `letters that another agency has are refused beside their field`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            let coordinator = try await site.browser(of: "coordinator")
            _ = try await describe(town.housing, "qx", coordinator)
            let again = try await describe(town.police, "QX", coordinator)
            #expect(again.status == 409)
            #expect(again.text.contains("Another agency of the area has these letters"))
            #expect(again.text.contains(##"href="#letters""##))
            #expect(again.text.contains(#"value="QX""#))
            #expect(try await describe(town.police, "q x", coordinator).status == 409)
            #expect(try await describe(town.police, "overlong", coordinator).status == 422)
        }
    }

    private func describe(
        _ agency: ID<Agency>, _ letters: String, _ browser: TestBrowser
    ) async throws -> Reply {
        let page = try await browser.get(At.describeAgency(agency).address)
        return try await browser.post(
            At.describeAgency(agency).address,
            ["token": page.token, "part": "core", "contact": "", "letters": letters])
    }
}
