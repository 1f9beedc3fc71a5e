import Casework
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// A page that was shown is one entry for each case that it showed; what was not shown is none
/// (SR-13).
@Suite struct PapersAreNotedTests {
    @Test(arguments: Engine.present)
    func `nothing is noted of sheets and agendas that wait for the declaration`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let town = site.town
            let waiting = try await town.acceptedCase()
            let (listed, meeting) = try await town.caseOnAnAgenda()
            let coordinator = try await site.browser(of: "coordinator")
            let papers = [
                (At.paperSheets(meeting), "sheets on paper"),
                (At.agenda(meeting, query: [("print", "yes")]), "agenda on paper"),
            ]
            for (address, page) in papers {
                let sent = try await coordinator.get(address.address)
                #expect(sent["location"] == At.declaration(meeting).address)
                #expect(try await town.looks(of: town.coordinator, at: listed, on: page) == 0)
            }
            try await town.office.agreeConfidentiality(at: meeting, by: town.coordinator).get()
            for (address, page) in papers {
                #expect(try await coordinator.get(address.address).status == 200)
                #expect(try await town.looks(of: town.coordinator, at: listed, on: page) == 1)
                #expect(try await town.looks(of: town.coordinator, at: waiting, on: page) == 0)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `all minutes on paper are one look at each case`(engine: Engine) async throws {
        try await TownWebsite.open(engine) { site in
            let town = site.town
            let (one, two) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.openMeeting(hearing: [one, two])
            for id in [one, two] { try await town.hear(id, at: meeting) }
            try await town.office.closeMeeting(meeting, by: town.chair).get()
            try await town.approveMinutes(of: meeting, by: town.chair)
            let address = At.minutes(meeting, query: [("print", "yes")]).address
            let coordinator = try await site.browser(of: "coordinator")
            let paper = try await coordinator.get(address)
            #expect(paper.status == 200 && paper.text.contains("Two invented call-outs."))
            // An agency has no such paper: whatever it asks for, it is shown the list.
            _ = try await site.browser(of: "police.rep").get(address)
            for id in [one, two] {
                let made = [
                    try await town.looks(of: town.coordinator, at: id, on: "minutes on paper"),
                    try await town.looks(of: town.coordinator, at: id, on: "minutes"),
                    try await town.looks(of: town.policeRep, at: id, on: "minutes on paper"),
                    try await town.looks(of: town.policeRep, at: id, on: "minutes"),
                ]
                #expect(made == [1, 0, 0, 1])
            }
        }
    }
}

extension TestTown {
    /// How often somebody opened a case on a page, by the record of access.
    fileprivate func looks(
        of reader: Reader, at id: ID<CaseFile>, on page: String
    ) async throws -> Int {
        var filter = AccessFilter()
        filter.isWhole = true
        return try await office.accessRecord(of: id, filter, for: coordinator).lines
            .count { $0.page == page && $0.account == reader.account }
    }
}
