import Casework
import Foundation
import Markup
import Pages
import Specimens
import Testing

/// The slice that the tour follows: the police look a family up and send what they found.
@Suite struct AnAgencySubmitsItsResearchTests {
    @Test(arguments: Engine.present)
    func `a representative declares, researches a case, and nobody else can read it`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let (caseID, meeting) = try await site.town.caseOnAnAgenda()
            let police = try await site.browser(of: "police.rep")
            try await declare(police, for: meeting)
            try await research(caseID, police)
            let own = try await police.get(At.research(caseID).address)
            #expect(own.text.contains("Two invented call-outs"))
            for other in ["coordinator", "housing.rep", "chair"] {
                let browser = try await site.browser(of: other)
                if other == "housing.rep" { try await declare(browser, for: meeting) }
                let page = try await browser.get(At.caseFile(caseID).address)
                #expect(page.status == 200)
                #expect(!page.text.contains("Two invented call-outs"))
            }
        }
    }

    @Test(arguments: Engine.present)
    func `before the declaration there is no case, and for a lapsed agency there is nothing`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let (caseID, meeting) = try await site.town.caseOnAnAgenda()
            let police = try await site.browser(of: "police.rep")
            let agenda = try await police.get(At.agenda(meeting).address)
            #expect(agenda.status == 200 && !agenda.text.contains("Sampleton"))
            let lapsed = try await site.browser(of: "lapsed.rep")
            let missing = try await lapsed.get("/cases/nowhere")
            for address in [At.caseFile(caseID), At.agenda(meeting), At.declaration(meeting)] {
                let reply = try await lapsed.get(address.address)
                let isTheSame = reply.body == missing.body
                #expect(reply.status == 404 && isTheSame)
            }
        }
    }

    @Test func `what is wrong with a line is said, and all that was typed is kept`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let (caseID, meeting) = try await site.town.caseOnAnAgenda()
            let police = try await site.browser(of: "police.rep")
            try await declare(police, for: meeting)
            let page = try await police.get(At.research(caseID).address)
            let reply = try await police.post(
                At.research(caseID).address,
                ["token": page.token, "known": "known", "words": "Half a line <b>"])
            #expect(reply.status == 422)
            #expect(reply.text.contains("There is a problem"))
            #expect(reply.text.contains("Half a line &lt;b&gt;"))
        }
    }

    private func declare(_ browser: TestBrowser, for meeting: ID<Meeting>) async throws {
        let page = try await browser.get(At.declaration(meeting).address)
        let agreed = try await browser.post(
            At.declaration(meeting).address, ["token": page.token, "agreed": "yes"])
        #expect(agreed.status == 303)
    }

    private func research(_ id: ID<CaseFile>, _ browser: TestBrowser) async throws {
        let page = try await browser.get(At.research(id).address)
        let fields = [
            "token": page.token, "known": "known", "id": hiddenID(in: page), "about": "perpetrator",
            "words": "Two invented call-outs", "source": "Log", "nature": "fact", "shared": "yes",
        ]
        let sent = try await browser.post(At.research(id).address, fields)
        #expect(sent.status == 303)
    }

    private func hiddenID(in page: Reply) -> String {
        guard let name = page.text.range(of: "name=\"id\" value=\"") else { return "" }
        return String(page.text[name.upperBound...].prefix { $0 != "\"" })
    }
}
