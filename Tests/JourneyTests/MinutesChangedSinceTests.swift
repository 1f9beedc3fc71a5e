import Casework
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// The chair answers for what lay before her when she pressed, and for nothing else.
@Suite struct MinutesChangedSinceTests {
    @Test(arguments: Engine.present)
    func `what was corrected under her eyes is shown to her before it is approved`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let town = site.town
            let (id, meeting) = try await town.heardCase()
            let chair = try await site.browser(of: "chair")
            let page = try await chair.get(At.minutes(meeting).address)
            try await town.correct(id, at: meeting, to: "Three invented call-outs.")
            let fresh = try await chair.post(At.minutes(meeting).address, page.approval)
            #expect(fresh.status == 409 && fresh.text.contains("Nothing was approved"))
            let police = try await site.browser(of: "police.rep")
            let early = try await police.get(At.caseMinutes(meeting, id).address)
            #expect(early.status == 404)
            let nothing = try await chair.post(
                At.minutes(meeting).address, ["token": fresh.token])
            #expect(nothing.status == 409)
            let approved = try await chair.post(At.minutes(meeting).address, fresh.approval)
            #expect(approved.status == 303)
            let released = try await police.get(At.caseMinutes(meeting, id).address)
            #expect(released.text.contains("Three invented call-outs."))
        }
    }

    @Test func `a press that is sent twice approves once, and says so`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            let (_, meeting) = try await town.heardCase()
            let chair = try await site.browser(of: "chair")
            let page = try await chair.get(At.minutes(meeting).address)
            let first = try await chair.post(At.minutes(meeting).address, page.approval)
            let second = try await chair.post(At.minutes(meeting).address, page.approval)
            #expect(first.status == 303 && second.status == 409)
            #expect(second.text.contains("Everything was approved already."))
        }
    }
}
