import Casework
import Specimens
import Storage
import Testing
import UseCases

@testable import Website

/// Every page of a meeting, before it, during it and after it: each case of which it tells more
/// than a number is noted as looked at, and none that it does not name (SR-13). A look too many
/// makes the record of access say what is not so; a look too few hides who knows.
@Suite struct MeetingPagesAreNotedTests {
    @Test func `a case is noted as looked at if the page tells of it, and only then`() async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            let cases = try await [
                accepted("Aldernest", town), accepted("Brambleby", town),
                accepted("Cressfold", town), accepted("Dunnockley", town),
            ]
            let noting = Noting(
                site: site, cases: cases,
                references: try await references(of: cases, town),
                words: ["Aldernest", "Brambleby", "Cressfold", "Dunnockley"])
            let coming = try await town.meeting()
            try await town.office.listCases(
                Array(cases[...1]), on: coming, by: town.coordinator
            ).get()
            var told = try await noting.lookAtEveryPage(of: coming, "before anybody declared")
            let sitting = try await town.openMeeting(hearing: Array(cases[2...]))
            try await town.office.openItem(cases[2], at: sitting, by: town.chair).get()
            told += try await noting.lookAtEveryPage(of: sitting, "while it sits")
            try await town.hear(cases[2], at: sitting)
            told += try await noting.lookAtEveryPage(of: sitting, "between cases")
            try await town.hear(cases[3], at: sitting)
            try await town.office.closeMeeting(sitting, by: town.chair).get()
            told += try await noting.lookAtEveryPage(of: sitting, "after it")
            // Or nothing was compared.
            #expect(told > 20)
        }
    }

    private func accepted(_ name: String, _ town: TestTown) async throws -> ID<CaseFile> {
        var content = Specimen.referral()
        content.people[0].name = PrivateText("Ada \(name)")
        return try await town.acceptedCase(content)
    }

    private func references(
        of cases: [ID<CaseFile>], _ town: TestTown
    ) async throws -> [String] {
        var all: [String] = []
        for id in cases {
            let file = try await town.office.caseBriefing(
                id, page: "case", for: town.coordinator)
            all.append(file.outline.reference.description)
        }
        return all
    }
}

/// Opens pages and compares what they tell with what is noted.
private struct Noting {
    let site: TownWebsite
    let cases: [ID<CaseFile>]
    let references: [String]
    /// A word that only this case holds.
    let words: [String]

    /// How often a page told of a case.
    func lookAtEveryPage(of meeting: ID<Meeting>, _ moment: String) async throws -> Int {
        var told = 0
        let people = [
            ("coordinator", site.town.coordinator), ("chair", site.town.chair),
            ("police.rep", site.town.policeRep), ("adviser", site.town.adviser),
        ]
        for (name, reader) in people {
            let browser = try await site.browser(of: name)
            for address in addresses(of: meeting) {
                let before = try await end()
                let page = try await browser.get(address)
                let noted = try await noted(reader, since: before)
                let text = page.status == 200 ? page.text : ""
                let place = "\(name), \(moment): \(withoutIDs(address, meeting))"
                for (index, id) in cases.enumerated() {
                    let isNoted = noted.contains("\(Matter.caseFile(id))")
                    let tells = text.contains(words[index])
                    let names = text.contains(id.description) || text.contains(references[index])
                    told += tells ? 1 : 0
                    #expect(isNoted || !tells, "not noted of case \(index): \(place)")
                    #expect(tells || names || !isNoted, "noted of case \(index): \(place)")
                }
            }
        }
        return told
    }

    private func addresses(of meeting: ID<Meeting>) -> [String] {
        var all: [String] = []
        for route in wholeSite().routes where route.method == .get {
            let path: String = "\(route.pattern)"
            guard path.contains("{meeting}"), !path.contains("{liveWindow}") else { continue }
            let here = path.replacing("{meeting}", with: meeting.description)
            let ids: [String] = path.contains("{caseFile}") ? cases.map(\.description) : [""]
            for id in ids {
                let address = here.replacing("{caseFile}", with: id)
                if !address.contains("{") { all += [address, address + "?print=yes"] }
            }
        }
        return all
    }

    private func withoutIDs(_ address: String, _ meeting: ID<Meeting>) -> String {
        var text = address.replacing(meeting.description, with: "M")
        for (place, id) in cases.enumerated() {
            text = text.replacing(id.description, with: "case \(place)")
        }
        return text
    }

    /// The cases that somebody was noted to have opened since an entry of the ledger.
    private func noted(_ reader: Reader, since position: Int64) async throws -> Set<String> {
        try await site.town.office.store.read { connection in
            let rows = try connection.rows(
                """
                SELECT DISTINCT matter FROM ledger_entry WHERE position > \(position)
                AND by_account = \(reader.account.description) AND name = 'opened'
                """)
            return try Set(rows.map { try $0.text("matter") })
        }
    }

    private func end() async throws -> Int64 {
        try await site.town.office.store.read { connection in
            try connection.first("SELECT position FROM ledger_head")?.integer("position") ?? 0
        }
    }
}
