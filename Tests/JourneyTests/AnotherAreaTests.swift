import Casework
import Markup
import Pages
import Specimens
import Storage
import Testing
import UseCases

/// Somebody works in two areas and goes on in the other (trust 3.5).
@Suite struct AnotherAreaTests {
    @Test(arguments: Engine.present)
    func `the session goes on in the other area under a new token, and the old one is dead`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let (caseID, _) = try await site.town.caseOnAnAgenda()
            let office = site.town.office
            let far = try await office.establishArea(named: "Farford", AreaSettings()).get()
            let police = try await office.addAgency("Farford Police", .police, to: far).get()
            try await office.enrolAccount(
                named: "coordinator", of: police, as: [.referrer], in: far)?.get()
            let browser = try await site.browser(of: "coordinator")
            #expect(try await browser.get(At.caseFile(caseID).address).status == 200)
            let former = browser.cookies
            let gone = try await browser.posting(
                ["area": far.description], to: At.chooseArea().address)
            #expect(gone.status == 303 && browser.cookies["marac"] != former["marac"])
            let home = try await browser.get("/")
            #expect(home.status == 200 && home.text.contains("Farford"))
            #expect(try await browser.get(At.caseFile(caseID).address).status == 404)
            #expect(try await browser.get(At.cases().address).status == 404)
            let copied = site.browser()
            copied.cookies = former
            #expect(try await copied.get("/")["location"]?.hasPrefix("/sign-in") == true)
            let back = try await browser.posting(
                ["area": site.town.area.description], to: At.chooseArea().address)
            #expect(back.status == 303)
            #expect(try await browser.get(At.caseFile(caseID).address).status == 200)
        }
    }

    @Test func `an area that is none of hers is not there`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let far = try await site.town.office.establishArea(named: "Far", AreaSettings()).get()
            let browser = try await site.browser(of: "coordinator")
            let before = browser.cookies["marac"]
            for area in [far, ID<Area>(high: 9, low: 9)] {
                let refused = try await browser.posting(
                    ["area": area.description], to: At.chooseArea().address)
                #expect(refused.status == 404)
            }
            #expect(browser.cookies["marac"] == before)
        }
    }
}
