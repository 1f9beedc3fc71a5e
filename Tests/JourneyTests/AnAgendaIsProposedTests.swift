import Casework
import Foundation
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// From the cases that wait to an agenda that has gone out: three pages, and nothing to fill in.
@Suite struct AnAgendaIsProposedTests {
    @Test(arguments: Engine.present)
    func `an agenda is proposed, taken and sent on three pages without an input`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let town = site.town
            let cases = try await [town.acceptedCase(), town.acceptedCase(), town.acceptedCase()]
            let meeting = try await town.meeting()
            let browser = try await site.browser(of: "coordinator")
            let page = try await browser.get(At.proposeAgenda(meeting).address)
            #expect(page.status == 200 && page.text.contains("Take this agenda"))
            let ticked = page.text.components(separatedBy: "checked").count - 1
            #expect(ticked == 3)
            var fields = ["token": page.token]
            for id in cases { fields["case-\(id)"] = "yes" }
            let taken = try await browser.post(At.proposeAgenda(meeting).address, fields)
            #expect(taken.status == 303)
            #expect(taken["location"] == At.issueAgenda(meeting).address)
            let last = try await browser.get(At.issueAgenda(meeting).address)
            let sent = try await browser.post(
                At.issueAgenda(meeting).address, ["token": last.token])
            #expect(sent.status == 303)
            let briefing = try await town.office.meeting(
                meeting, page: "agenda", for: town.coordinator)
            #expect(Set(briefing.items.map(\.caseID)) == Set(cases))
            #expect(briefing.meeting.state == .agendaIssued)
        }
    }

    @Test func `what is unticked is not listed, and nothing ticked is said beside the form`()
        async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            let (one, two) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.meeting()
            let browser = try await site.browser(of: "coordinator")
            let page = try await browser.get(At.proposeAgenda(meeting).address)
            let none = try await browser.post(
                At.proposeAgenda(meeting).address, ["token": page.token])
            #expect(none.status == 422 && none.text.contains("Select at least one case"))
            let fields = ["token": page.token, "case-\(two)": "yes"]
            _ = try await browser.post(At.proposeAgenda(meeting).address, fields)
            let briefing = try await town.office.meeting(
                meeting, page: "agenda", for: town.coordinator)
            #expect(briefing.items.map(\.caseID) == [two])
            #expect(briefing.waiting.map(\.caseID) == [one])
        }
    }

    @Test func `a late addition keeps the order that was sent and stands behind it`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            let first = try await town.acceptedCase()
            let meeting = try await town.meeting()
            try await town.office.listCases([first], on: meeting, by: town.coordinator).get()
            try await town.office.issueAgenda(meeting, by: town.coordinator).get()
            try await town.office.agreeConfidentiality(at: meeting, by: town.policeRep).get()
            let police = try await site.browser(of: "police.rep")
            _ = try await police.get(At.agenda(meeting).address)
            let receipt = try await receipt(of: town.police, meeting, town)
            #expect(receipt?.openedAt != nil)
            let late = try await town.acceptedCase()
            town.clock.move(minutes: 5)
            let proposal = try await town.office.proposedAgenda(of: meeting, for: town.coordinator)
            #expect(proposal.proposal.items.map(\.caseID) == [first, late])
            try await town.office.takeAgenda([first, late], on: meeting, by: town.coordinator)
                .get()
            let again = try await self.receipt(of: town.police, meeting, town)
            #expect(again?.openedAt == nil)
            let agenda = try await police.get(At.agenda(meeting).address)
            #expect(agenda.text.contains(proposal.proposal.items[1].reference.description))
        }
    }

    private func receipt(
        of agency: ID<Agency>, _ meeting: ID<Meeting>, _ town: TestTown
    ) async throws -> PaperReceipt? {
        try await town.office.meeting(meeting, page: "meeting", for: town.coordinator)
            .agencies.first { $0.agency == agency }?.agenda
    }

    @Test func `where the area publishes each case at once, agencies have the first at once`()
        async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            var settings = AreaSettings()
            settings.rollingAgenda = true
            settings.keepsWithdrawnResearch = false
            try await town.adopt(settings)
            let (one, two) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.meeting()
            try await town.office.takeAgenda([one, two], on: meeting, by: town.coordinator).get()
            try await town.office.agreeConfidentiality(at: meeting, by: town.policeRep).get()
            let line = ResearchLine(
                id: Specimen.id(801), about: .victim, words: PrivateText("Invented research."),
                dated: nil, source: PrivateText(""), nature: .fact, isShared: true)
            try await town.office.submitResearch(
                Research(.known, lines: [line]), about: one, by: town.policeRep
            ).get()
            try await town.office.removeCase(
                one, from: meeting, because: PrivateText("Invented."), by: town.coordinator
            ).get()
            let file = try await town.office.caseBriefing(one, page: "case", for: town.policeRep)
            #expect(file.ownResearch == nil)
        }
    }

    @Test func `today’s meeting is called, listed and sent with one press`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            var settings = AreaSettings()
            settings.dailyTriageMeeting = true
            try await town.adopt(settings)
            let id = try await town.acceptedCase()
            let browser = try await site.browser(of: "coordinator")
            let page = try await browser.get(At.meetings().address)
            #expect(page.text.contains("Call today’s meeting about new referrals"))
            let home = try await browser.get("/")
            #expect(home.text.contains("Call today’s meeting"))
            let called = try await browser.post(
                At.callDailyMeeting().address, ["token": page.token])
            #expect(called.status == 303)
            let coming = try await town.office.meetings(for: town.policeRep).coming
            let today = try #require(coming.first)
            #expect(coming.count == 1 && today.kind == .daily)
            let briefing = try await town.office.meeting(
                today.id, page: "meeting", for: town.coordinator)
            #expect(briefing.items.map(\.caseID) == [id])
        }
    }
}
