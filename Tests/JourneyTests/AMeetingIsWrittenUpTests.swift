import Casework
import Foundation
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// From the last case on the table to minutes that agencies have opened.
@Suite struct AMeetingIsWrittenUpTests {
    @Test(arguments: Engine.present)
    func `what was not reached goes on the next agenda, and each agency has its actions at once`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let town = site.town
            let (one, two) = try await (town.acceptedCase(), town.acceptedCase())
            let next = try await town.meeting(in: 40)
            let meeting = try await town.openMeeting(hearing: [one, two])
            try await town.hear(one, at: meeting)
            let chair = try await site.browser(of: "chair")
            let page = try await chair.get(At.closeMeeting(meeting).address)
            #expect(page.text.contains("1 case was not reached"))
            #expect(page.text.contains("over the limit"))
            let empty = try await chair.post(
                At.closeMeeting(meeting).address, ["token": page.token, "reason": " "])
            #expect(empty.status == 422 && empty.text.contains("Enter why they were not reached"))
            let closed = try await chair.post(
                At.closeMeeting(meeting).address,
                ["token": page.token, "reason": "There was no time left."])
            #expect(closed.status == 303)
            let proposal = try await town.office.proposedAgenda(of: next, for: town.coordinator)
            #expect(proposal.proposal.items.first?.caseID == two)
            #expect(proposal.proposal.items.first?.reasons.first == .putOff(times: 1))
            let housing = try await site.browser(of: "housing.rep")
            let home = try await housing.get("/")
            #expect(home.text.contains("Your agency’s actions from the meeting"))
            let list = try await housing.get(At.actionList(meeting).address)
            #expect(list.text.contains("Change the invented lock"))
            let after = try await housing.get("/")
            #expect(!after.text.contains("Your agency’s actions from the meeting"))
            let all = try await town.office.actionList(
                of: meeting, page: "action list", for: town.coordinator)
            #expect(all.receipts.first { $0.agency == town.housing }?.openedAt != nil)
            #expect(all.receipts.first { $0.agency == town.police }?.openedAt == nil)
        }
    }

    @Test(arguments: Engine.present)
    func `the chair approves, and minutes go to those who heard that case and nobody else`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let town = site.town
            let (one, two) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.openMeeting(hearing: [one, two])
            try await town.hear(one, at: meeting)
            try await town.office.endAttendance(of: town.housing, at: meeting, by: town.chair)
                .get()
            town.clock.move(minutes: 1)
            try await town.hear(two, at: meeting)
            try await town.office.closeMeeting(meeting, by: town.chair).get()
            let housing = try await site.browser(of: "housing.rep")
            let early = try await housing.get(At.caseMinutes(meeting, one).address)
            #expect(early.status == 404)
            let chair = try await site.browser(of: "chair")
            let page = try await chair.get(At.minutes(meeting).address)
            #expect(page.text.contains("has not agreed to what it was given"))
            let approved = try await chair.post(At.minutes(meeting).address, page.approval)
            #expect(approved.status == 303)
            let mine = try await housing.get(At.caseMinutes(meeting, one).address)
            #expect(mine.status == 200 && mine.text.contains("Two invented call-outs."))
            let other = try await housing.get(At.caseMinutes(meeting, two).address)
            let nothing = try await housing.get("/nowhere")
            let isTheSame = other.body == nothing.body
            #expect(other.status == 404 && isTheSame)
            let police = try await site.browser(of: "police.rep")
            #expect(try await police.get(At.caseMinutes(meeting, two).address).status == 200)
            let minutes = try await town.office.minutes(
                of: meeting, page: "minutes", for: town.coordinator)
            let line = try #require(minutes.cases.first { $0.caseID == one })
            #expect(line.agencies.first { $0.agency == town.housing }?.openedAt != nil)
            #expect(line.agencies.first { $0.agency == town.police }?.openedAt == nil)
        }
    }

    @Test func `a correction is another version, and the approved one is kept`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            let (id, meeting) = try await town.heardCase()
            try await town.approveMinutes(of: meeting, by: town.chair)
            town.clock.move(minutes: 5)
            let coordinator = try await site.browser(of: "coordinator")
            let page = try await coordinator.get(At.caseMinutes(meeting, id).address)
            let link = try #require(
                page.text.components(separatedBy: "href=\"").first { $0.contains("/correct?line=") }
            )
            let address = String(link.prefix { $0 != "\"" })
            let form = try await coordinator.get(address)
            let line = String((address.components(separatedBy: "line=").last ?? "").prefix(26))
            let saved = try await coordinator.post(
                At.correctMinutes(meeting, id).address,
                [
                    "token": form.token, "line": line, "version": "0",
                    "words": "Three invented call-outs.",
                ])
            #expect(saved.status == 303)
            let police = try await site.browser(of: "police.rep")
            let before = try await police.get(At.caseMinutes(meeting, id).address)
            #expect(before.text.contains("Two invented call-outs."))
            try await town.approveMinutes(of: meeting, by: town.chair)
            let after = try await police.get(At.caseMinutes(meeting, id).address)
            #expect(after.text.contains("Three invented call-outs."))
            let first = try await police.get(
                At.caseMinutes(meeting, id, query: [("version", "1")]).address)
            #expect(first.text.contains("Two invented call-outs."))
            let paper = try await police.get(
                At.caseMinutes(meeting, id, query: [("print", "yes")]).address)
            #expect(paper.status == 200 && paper.text.contains("Do not copy or pass on."))
        }
    }

    @Test func `there is a sheet to write on for each case, a name list, and writing to the chair`()
        async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            let (id, meeting) = try await town.caseOnAnAgenda()
            for reader in [town.coordinator, town.policeRep] {
                try await town.office.agreeConfidentiality(at: meeting, by: reader).get()
            }
            let coordinator = try await site.browser(of: "coordinator")
            let sheets = try await coordinator.get(At.paperSheets(meeting).address)
            #expect(sheets.text.contains("Sheets to write on"))
            let police = try await site.browser(of: "police.rep")
            let names = try await police.get(
                At.researchList(meeting, query: [("print", "yes")]).address)
            #expect(names.text.contains("Destroy this list by"))
            let page = try await police.get(At.research(id).address)
            let sent = try await police.post(
                At.writeToChair(id).address,
                ["token": page.token, "written": "Invented words for the chair."])
            #expect(sent.status == 303)
            let shown = try await coordinator.get(At.caseFile(id).address)
            #expect(shown.text.contains("Invented words for the chair."))
            let housing = try await site.browser(of: "housing.rep")
            try await town.office.agreeConfidentiality(at: meeting, by: town.housingRep).get()
            let other = try await housing.get(At.caseFile(id).address)
            #expect(other.status == 200 && !other.text.contains("Invented words for the chair."))
            town.clock.move(days: 11)
            let later = try await police.get(
                At.researchList(meeting, query: [("print", "yes")]).address)
            #expect(later.status == 303)
        }
    }
}
