import Casework
import Markup
import Pages
import Records
import Specimens
import Storage
import Testing
import UseCases

/// To keep somebody out of a case is easy; to lead her back wants a proof just given (trust 3.10).
@Suite struct PuttingBackTests {
    @Test func `a conflict is declared and entered at once, and lifted with a fresh proof alone`()
        async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let (caseID, _) = try await site.town.caseOnAnAgenda()
            let coordinator = try await site.browser(of: "coordinator")
            let nurse = try await site.browser(of: "nurse")
            site.town.clock.move(minutes: 6)
            let known = try await nurse.posting(
                ["know-how": "A cousin"], to: At.knowPeople(caseID).address)
            #expect(known["location"] == At.conflictNoted().address)
            #expect(try await nurse.get(At.caseFile(caseID).address).status == 404)
            let entered = try await coordinator.posting(
                ["who": site.rep.description, "conflict-why": "His sister.", "checked": "yes"],
                to: At.enterConflict(caseID).address)
            #expect(entered["location"]?.hasPrefix("/cases/") == true, "\(entered.text)")
            let lifting = try await coordinator.posting(
                ["lift-reason": "It was another person."],
                to: At.conflict(caseID, site.rep).address)
            #expect(lifting["location"]?.hasPrefix("/prove") == true)
            let before = try await site.lookedAt(caseID)
            #expect(before.liftAsked == nil)
            let page = try await coordinator.get("/prove")
            #expect(page.text.contains("What you sent is kept"))
            _ = try await coordinator.post(
                "/prove", ["token": page.token, "password": TestTown.password])
            #expect(try await site.lookedAt(caseID).liftAsked != nil)
        }
    }

    @Test func `a finding is confirmed at once, and set aside with a fresh proof alone`()
        async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let (caseID, _) = try await site.town.caseOnAnAgenda()
            let name = try await site.town.office.caseBriefing(
                caseID, page: "case", for: site.town.coordinator
            ).people?.first { $0.role == .perpetrator }
            let him = try #require(name)
            let knows = KnownPerson(
                name: him.name, born: him.born, relationship: PrivateText("My cousin"),
                words: PrivateText(""))
            try await site.town.office.declareKnowing(knows, by: site.town.housingRep).get()
            #expect(try await site.lookedAt(caseID).waitsForDecision)
            let coordinator = try await site.browser(of: "coordinator")
            site.town.clock.move(minutes: 6)
            let address = At.conflict(caseID, site.rep).address
            let back = try await coordinator.posting(
                ["is-conflict": "no", "conflict-reason": "Another of that name"], to: address)
            #expect(back["location"]?.hasPrefix("/prove") == true)
            #expect(try await site.lookedAt(caseID).waitsForDecision)
            let out = try await coordinator.posting(["is-conflict": "yes"], to: address)
            #expect(out["location"]?.hasPrefix("/cases/") == true)
            #expect(try await site.lookedAt(caseID).standing == .inForce)
        }
    }

    @Test func `who is of a circle is decided with a fresh proof`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let (caseID, _) = try await site.town.caseOnAnAgenda()
            let coordinator = try await site.browser(of: "coordinator")
            site.town.clock.move(minutes: 6)
            for address in [At.caseCircle(caseID).address, At.agreeCircle(caseID).address] {
                let turned = try await coordinator.posting([:], to: address)
                #expect(turned["location"]?.hasPrefix("/prove") == true)
            }
        }
    }
}

extension TownWebsite {
    fileprivate var rep: ID<Account> { town.housingRep.account }

    fileprivate func lookedAt(_ id: ID<CaseFile>) async throws -> ConflictOfInterest {
        let file = try await town.office.conflicts(of: id, for: town.chair)
        return try #require(file.known.last { $0.conflict.account == rep }).conflict
    }
}

extension TestBrowser {
    /// Sends a form with the token of a page that everybody may see.
    func posting(_ fields: [String: String], to address: String) async throws -> Reply {
        let token = try await get("/help").token
        return try await post(address, fields.merging(["token": token]) { $1 })
    }
}
