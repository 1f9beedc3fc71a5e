import Casework
import Records
import Specimens
import Storage
import Testing

@testable import UseCases

struct SessionLifeTests {
    @Test func `the right password lets in and a wrong one does not`() async throws {
        try await withSite { site in
            let browser = site.browser()
            let refused = try await browser.signIn("coordinator", password: "seven stone bridges")
            #expect(refused.status == 422)
            #expect(refused.text.contains("Check your user name and password"))
            #expect(!refused.text.contains("seven stone bridges"))
            let unknown = try await browser.signIn("coordinatos")
            #expect(unknown.status == refused.status)
            #expect(unknown.body.count == refused.body.count)
            let welcome = try await browser.signIn("COORDINATOR")
            #expect(welcome.status == 303)
            #expect(welcome["location"] == "/")
            #expect(try await browser.get("/").status == 200)
        }
    }

    @Test func `a token chosen beforehand is not taken over`() async throws {
        try await withSite { site in
            let chosen = String(repeating: "ab", count: 32)
            let browser = site.browser()
            browser.cookies["marac"] = chosen
            _ = try await browser.signIn("coordinator")
            #expect(browser.cookies["marac"] != chosen)
            let attacker = site.browser()
            attacker.cookies["marac"] = chosen
            #expect(try await attacker.get("/").status == 303)
        }
    }

    @Test func `signing in again makes a new token and the old one is dead`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let old = browser.cookies
            browser.cookies["marac-door"] = nil
            let session = try await state(of: browser, site)
            let token = try await browser.get("/").token
            _ = try await browser.post(
                "/sign-in",
                ["token": token, "user-name": "coordinator", "password": Cast.password])
            #expect(browser.cookies["marac"] != old["marac"])
            #expect(try await state(of: browser, site)?.secret == session?.secret)
            let copy = site.browser()
            copy.cookies = old
            #expect(try await copy.get("/").status == 303)
        }
    }

    @Test func `what the table keeps does not work as a cookie`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let row = try #require(try await state(of: browser, site))
            let thief = site.browser()
            thief.cookies["marac"] = HexDigits.text(of: row.tokenHash)
            #expect(try await thief.get("/").status == 303)
        }
    }

    @Test func `a quiet quarter of an hour ends it, and activity keeps it`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            for _ in 0..<3 {
                site.clock.pass(minutes: 14)
                #expect(try await browser.get("/").status == 200)
            }
            site.clock.pass(minutes: 15)
            #expect(try await browser.get("/").status == 303)
        }
    }

    @Test func `what a page asks of itself does not keep it`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            for _ in 0..<2 {
                site.clock.pass(minutes: 7)
                #expect(try await browser.get("/", ["X-Background: yes"]).status == 200)
            }
            site.clock.pass(minutes: 2)
            #expect(try await browser.get("/").status == 303)
        }
    }

    @Test func `ten hours end it however busy she is`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            for _ in 0..<42 {
                site.clock.pass(minutes: 14)
                #expect(try await browser.get("/").status == 200)
            }
            site.clock.pass(minutes: 14)
            #expect(try await browser.get("/").status == 303)
        }
    }

    @Test func `signs of life are written down once a minute at most`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let before = site.office.store.tally.writes
            for _ in 0..<5 { _ = try await browser.get("/") }
            #expect(site.office.store.tally.writes == before)
            site.clock.pass(minutes: 1)
            for _ in 0..<5 { _ = try await browser.get("/") }
            #expect(site.office.store.tally.writes == before + 1)
        }
    }

    @Test func `a fourth sign-in ends the first`() async throws {
        try await withSite { site in
            var browsers: [TestBrowser] = []
            for _ in 0..<4 {
                browsers.append(try await site.browser(of: "coordinator"))
                site.clock.pass(minutes: 1)
            }
            var statuses: [Int] = []
            for browser in browsers { statuses.append(try await browser.get("/").status) }
            #expect(statuses == [303, 200, 200, 200])
        }
    }

    @Test func `rights are read anew at the very next request`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let file = "/cases/\(ID<CaseFile>(high: 3, low: 4))"
            #expect(try await browser.get(file).status == 200)
            let row = try #require(try await state(of: browser, site))
            try await site.office.endMembership(of: row.account, in: Cast.area)
            #expect(try await browser.get(file).status == 404)
            try await site.office.setDisabled(true, row.account)
            #expect(try await browser.get("/").status == 303)
            #expect(try await browser.signIn("coordinator").status == 422)
        }
    }

    @Test func `signing out ends the session and clears the browser`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let held = browser.cookies
            let reply = try await browser.post(
                "/sign-out", ["token": try await browser.get("/").token])
            #expect(reply.status == 303)
            #expect(reply["clear-site-data"] == "\"cache\", \"storage\"")
            #expect(browser.cookies["marac"] == nil)
            browser.cookies = held
            #expect(try await browser.get("/").status == 303)
        }
    }

    @Test func `nobody gets in by guessing tokens`() async throws {
        let clock = TestClock()
        let office = try await testOffice(clock)
        for _ in 0..<300 {
            let token = SessionToken(office.world)
            guard case .none = try await office.session(for: token, at: clock.now) else {
                Issue.record("a random token opened a session")
                return
            }
        }
    }
}

/// The session behind a browser's cookie.
func state(of browser: TestBrowser, _ site: TestSite) async throws -> SessionRow? {
    let token = browser.cookies["marac"].flatMap(SessionToken.init(cookieValue:))
    return try await site.office.session(for: token, at: site.clock.now).session
}
