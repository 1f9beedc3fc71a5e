import Casework
import Foundation
import Markup
import Pages
import Records
import Specimens
import Storage
import Testing
import UseCases

/// From the invitation to the change of post, as browsers see it.
@Suite struct SomebodyIsInvitedTests {
    @Test(arguments: Engine.present)
    func `she is invited, declares, sees her agenda, moves, and the next request is refused`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let (caseID, meeting) = try await site.town.caseOnAnAgenda()
            let code = try await invite(site, "Dana Newdesk", ["role-representative": "yes"])
            let dana = try await setUp(site, code, "dana.newdesk")
            let agenda = At.agenda(meeting).address
            #expect(try await dana.get(agenda).text.contains("Sampleton") == false)
            let page = try await dana.get(At.declaration(meeting).address)
            _ = try await dana.post(
                At.declaration(meeting).address, ["token": page.token, "agreed": "yes"])
            #expect(try await dana.get(At.caseFile(caseID).address).status == 200)
            try await move(site, "dana.newdesk", to: site.town.police)
            #expect(try await dana.get(At.caseFile(caseID).address).status == 303)
            let again = try await site.browser(of: "dana.newdesk")
            #expect(try await again.get(At.caseFile(caseID).address).status == 404)
            #expect(try await again.get(agenda).status == 404)
            #expect(try await again.get("/").status == 200)
        }
    }

    @Test func `an invited form that is not right keeps what was typed`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let coordinator = try await site.browser(of: "coordinator")
            let address = At.invite(site.town.housing).address
            let page = try await coordinator.get(address)
            let reply = try await coordinator.post(
                address, ["token": page.token, "name": "Dana Newdesk", "code-days": "1"])
            #expect(reply.status == 422)
            #expect(reply.text.contains("Dana Newdesk"))
            #expect(reply.text.contains("Select at least one role"))
            let deputy = try await coordinator.post(
                address,
                [
                    "token": page.token, "name": "Dana Newdesk", "code-days": "1",
                    "role-deputy": "yes",
                ])
            #expect(deputy.status == 409)
            #expect(deputy.text.contains("Enter when the deputy was trained."))
            #expect(deputy.text.contains("Dana Newdesk"))
        }
    }

    @Test func `somebody invited for one case waits after declaring, and sees no case meanwhile`()
        async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let (caseID, meeting) = try await site.town.caseOnAnAgenda()
            let today = site.town.office.world.day(site.town.office.world.now())
            let end = today.adding(days: 20)
            let code = try await invite(
                site, "Ines Slotworth",
                [
                    "role-attendee": "yes", "ends-day": "\(end.day)",
                    "ends-month": "\(end.month)", "ends-year": "\(end.year)",
                ])
            let ines = try await setUp(site, code, "ines")
            #expect(try await ines.get(At.seat(meeting).address).status == 404)
            try await seat(site, "ines", meeting, caseID)
            let page = try await ines.get(At.seat(meeting).address)
            #expect(page.status == 200)
            #expect(try await ines.get(At.caseFile(caseID).address).status == 404)
            _ = try await ines.post(
                At.seat(meeting).address, ["token": page.token, "agreed": "yes"])
            #expect(try await ines.get(At.seat(meeting).address).text.contains("not begun"))
            #expect(try await ines.get(At.caseFile(caseID).address).status == 404)
            for address in [At.cases().address, At.agenda(meeting).address, At.referrals().address]
            {
                #expect(try await ines.get(address).status == 404)
            }
            site.town.clock.move(days: 11)
            let later = try await site.browser(of: "ines")
            #expect(try await later.get(At.caseFile(caseID).address).status == 404)
        }
    }

    @Test func `the administrator keeps people and finds no case`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let (caseID, meeting) = try await site.town.caseOnAnAgenda()
            let town = site.town
            _ = try await town.office.addAccount(
                AddAccount(
                    userName: "admin", name: "Sid Switchley", agency: town.police,
                    roles: [HeldRole(.administrator, in: town.area)],
                    password: TestTown.password)
            ).get()
            let admin = try await site.browser(of: "admin")
            #expect(try await admin.get(At.agencies().address).status == 200)
            let places = [
                At.caseFile(caseID), At.agenda(meeting), At.meeting(meeting), At.cases(),
                At.referrals(),
            ]
            for place in places { #expect(try await admin.get(place.address).status == 404) }
        }
    }

    @Test func `a wrong code says nothing about codes`() async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let stranger = site.stranger()
            let page = try await stranger.get("/welcome")
            for code in ["", "abcd", "2222-3333-4444-5555"] {
                let reply = try await stranger.post(
                    "/welcome", ["token": page.token, "code": code])
                #expect(reply.status == 422)
            }
        }
    }
}

extension SomebodyIsInvitedTests {
    private func invite(
        _ site: TownWebsite, _ name: String, _ more: [String: String]
    ) async throws -> String {
        let coordinator = try await site.browser(of: "coordinator")
        let address = At.invite(site.town.housing).address
        let page = try await coordinator.get(address)
        let fields = ["token": page.token, "name": name, "code-days": "1"]
        let reply = try await coordinator.post(
            address, fields.merging(more) { _, last in last })
        #expect(reply.status == 200)
        let parts = reply.text.split(separator: "one-time-code\"><strong>")
        return String(try #require(parts.last).prefix(19))
    }

    private func setUp(
        _ site: TownWebsite, _ code: String, _ userName: String
    ) async throws -> TestBrowser {
        let browser = site.stranger()
        let page = try await browser.get("/welcome")
        let right = try await browser.post("/welcome", ["token": page.token, "code": code])
        #expect(right.status == 200)
        let done = try await browser.post(
            "/welcome/set-up",
            [
                "token": right.token, "code": code, "user-name": userName,
                "password": TestTown.password, "again": TestTown.password, "terms": "yes",
            ])
        #expect(done.status == 200)
        return try await site.browser(of: userName)
    }

    private func membership(
        _ site: TownWebsite, _ userName: String
    ) async throws -> ID<Membership> {
        let area = site.town.area
        let row = try await site.town.office.store.read { connection in
            try AccountTable.account(named: userName, connection).flatMap {
                try MembershipQuery.of($0.id, in: area, connection)
            }
        }
        return try #require(row).id
    }

    private func move(
        _ site: TownWebsite, _ userName: String, to agency: ID<Agency>
    ) async throws {
        let coordinator = try await site.browser(of: "coordinator")
        let address = At.movePerson(try await membership(site, userName)).address
        let page = try await coordinator.get(address)
        let moved = try await coordinator.post(
            address,
            ["token": page.token, "agency": agency.description, "role-referrer": "yes"])
        #expect(moved.status == 303)
    }

    private func seat(
        _ site: TownWebsite, _ userName: String, _ meeting: ID<Meeting>, _ file: ID<CaseFile>
    ) async throws {
        let coordinator = try await site.browser(of: "coordinator")
        let address = At.seatPerson(try await membership(site, userName)).address
        let page = try await coordinator.get(address)
        let given = try await coordinator.post(
            address, ["token": page.token, "seat": "\(meeting)-\(file)", "minutes": "240"])
        #expect(given.status == 303)
    }
}
