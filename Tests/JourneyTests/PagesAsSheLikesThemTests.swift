import Casework
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// How somebody likes pages to look and to behave is hers alone, and holds wherever she signs in.
@Suite struct PagesAsSheLikesThemTests {
    @Test(arguments: Engine.present)
    func `what she chooses is on her next page, wherever she signs in, and on nobody else's`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let nurse = try await site.browser(of: "nurse")
            let page = try await nurse.get(At.ownDisplay().address)
            #expect(page.text.contains("Your display") && !page.text.contains("data-theme"))
            let chosen = ["token": page.token, "theme": "dark", "density": "compact"]
            let saved = try await nurse.post(At.ownDisplay().address, chosen)
            #expect(saved["location"] == At.ownDisplay(query: [("saved", "yes")]).address)
            for browser in [nurse, try await site.browser(of: "nurse")] {
                let home = try await browser.get("/").text
                #expect(home.contains(#"data-theme="dark""#))
                #expect(home.contains(#"data-density="compact""#))
            }
            let other = try await site.browser(of: "police.rep").get("/").text
            #expect(!other.contains("data-theme") && !other.contains("data-density"))
            let usual = [
                "token": page.token, "theme": "automatic", "density": "comfortable",
                "tells": "yes",
            ]
            _ = try await nurse.post(At.ownDisplay().address, usual)
            let home = try await nurse.get("/").text
            #expect(!home.contains("data-theme") && !home.contains("data-density"))
        }
    }

    @Test func `a choice that there is not is asked for again`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let nurse = try await site.browser(of: "nurse")
            let page = try await nurse.get(At.ownDisplay().address)
            let fields = ["token": page.token, "theme": "purple", "density": "compact"]
            let again = try await nurse.post(At.ownDisplay().address, fields)
            #expect(again.status == 422)
            #expect(again.text.contains("Select light or dark"))
        }
    }

    @Test func `whoever does not want to hear what changes is sent it without a sentence`()
        async throws
    {
        try await withMeeting { sitting in
            try await sitting.open(sitting.first)
            let heard = #""say":"1 new entry""#
            let address = sitting.address(.seat, at: "\(sitting.first)")
            let (police, housing) = (
                try await sitting.site.browser(of: "police.rep"),
                try await sitting.site.browser(of: "housing.rep")
            )
            let page = try await housing.get(At.ownDisplay().address)
            _ = try await housing.post(
                At.ownDisplay().address,
                [
                    "token": page.token, "theme": "light", "density": "comfortable",
                ])
            let (loud, quiet) = (try police.stream(address), try housing.stream(address))
            for stream in [loud, quiet] { #expect(await stream.waits(for: "\"id\":\"case\"")) }
            try await sitting.say("The new lock holds", about: sitting.first)
            for stream in [loud, quiet] {
                #expect(await stream.waits(for: "The new lock holds"))
            }
            #expect(await loud.waits(for: heard))
            #expect(!quiet.text.contains(heard))
            for stream in [loud, quiet] { stream.cut() }
        }
    }
}
