import Casework
import Specimens
import Storage
import Testing
import UseCases

struct KeptRequestTests {
    private let words = "She is safe on Tuesdays before 3pm"

    /// Signs in again with the lapsed cookie still in the browser, as people do.
    private func comeBack(_ browser: TestBrowser, _ name: String) async throws -> Reply {
        try await browser.signIn(name)
    }

    @Test func `a form sent too late is kept and sent after the sign-in`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 25)
            let late = try await browser.post("/write", ["token": token, "words": words])
            #expect(late["location"] == "/sign-in")
            #expect(site.done.all.isEmpty)
            #expect(try await browser.get("/sign-in").text.contains("has been kept"))
            #expect(try await comeBack(browser, "coordinator")["location"] == "/")
            #expect(site.done.all == ["coordinator wrote \(words)"])
            #expect(try await browser.get("/").status == 200)
            _ = try await comeBack(browser, "coordinator")
            #expect(site.done.all.count == 1)
        }
    }

    @Test func `a form sent from a hidden page is sent after the password`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            _ = try await browser.post("/hide", ["token": token])
            let late = try await browser.post("/write", ["token": token, "words": words])
            #expect(late["location"] == "/notes")
            #expect(site.done.all.isEmpty)
            let page = try await browser.get("/notes/carry-on")
            _ = try await browser.post(
                "/notes/carry-on", ["token": page.token, "password": Cast.password])
            #expect(site.done.all == ["coordinator wrote \(words)"])
        }
    }

    @Test func `somebody else who signs in does not send it`() async throws {
        try await withSite { site in
            try await hire("second.coordinator", .coordinator, site.office)
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 25)
            _ = try await browser.post("/write", ["token": token, "words": words])
            _ = try await comeBack(browser, "second.coordinator")
            #expect(try await browser.get("/").status == 200)
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `it is kept for a quarter of an hour`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 25)
            _ = try await browser.post("/write", ["token": token, "words": words])
            site.clock.pass(minutes: 15)
            _ = try await comeBack(browser, "coordinator")
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `a forged form is not kept`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            site.clock.pass(minutes: 25)
            let forged = try await browser.post("/write", ["token": "0", "words": words])
            #expect(forged.status == 403)
            _ = try await comeBack(browser, "coordinator")
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `it lies sealed in the table`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 25)
            _ = try await browser.post("/write", ["token": token, "words": words])
            let body = try await site.office.store.read { connection in
                try connection.first("SELECT body FROM kept_request")?.blob("body") ?? []
            }
            #expect(body.count > 50)
            #expect(!String(decoding: body, as: UTF8.self).contains("Tuesdays"))
        }
    }

    @Test func `after a fault in the kept form she is signed in all the same`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 25)
            _ = try await browser.post("/broken", ["token": token])
            #expect(try await comeBack(browser, "coordinator").status == 500)
            #expect(try await browser.get("/").status == 200)
        }
    }

    @Test func `forms open in another window still work after signing in again`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 25)
            _ = try await comeBack(browser, "coordinator")
            let reply = try await browser.post("/write", ["token": token, "words": words])
            #expect(reply.status == 303)
            #expect(site.done.all.count == 1)
        }
    }
}
