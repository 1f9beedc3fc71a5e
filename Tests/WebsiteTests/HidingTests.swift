import Casework
import Foundation
import Specimens
import Testing

struct HidingTests {
    private let place = "/cases/\(ID<CaseFile>(high: 3, low: 4))"

    private func hide(_ browser: TestBrowser) async throws -> Reply {
        let page = try await browser.get(place)
        let start = try #require(page.text.range(of: "action=\"/hide"))
        let target = page.text[start.lowerBound...].dropFirst(8).prefix { $0 != "\"" }
        return try await browser.post(String(target), ["token": page.token])
    }

    @Test func `Hide leaves a blank page that says nothing and locks everything`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let before = browser.cookies["marac"]
            let reply = try await hide(browser)
            #expect(reply["location"] == "/notes")
            #expect(reply["clear-site-data"] == "\"cache\"")
            #expect(browser.cookies["marac"] != before)
            let blank = try await browser.get("/notes")
            #expect(blank.status == 200)
            #expect(blank.text.contains("<title>Notes - Notes</title>"))
            for word in ["Conference", "OFFICIAL", "Sample", "Northbridge", "MARAC", "case"] {
                #expect(!blank.text.contains(word))
            }
            for path in ["/", place, "/sign-in"] {
                #expect(try await browser.get(path)["location"] == "/notes")
            }
            let old = site.browser()
            old.cookies["marac"] = before
            #expect(try await old.get("/")["location"] == "/sign-in")
        }
    }

    @Test func `the password leads back to the same place`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            _ = try await hide(browser)
            let page = try await browser.get("/notes/carry-on")
            #expect(page.status == 200)
            let wrong = try await browser.post(
                "/notes/carry-on", ["token": page.token, "password": "not this one at all"])
            #expect(wrong.status == 422)
            #expect(try await browser.get(place).status == 303)
            let locked = browser.cookies["marac"]
            let right = try await browser.post(
                "/notes/carry-on", ["token": page.token, "password": Cast.password])
            #expect(right["location"] == place)
            #expect(browser.cookies["marac"] != locked)
            #expect(try await browser.get(place).status == 200)
        }
    }

    @Test func `a place outside the service leads nowhere else`() async throws {
        try await withSite { site in
            for bad in ["//elsewhere.example", "https://elsewhere.example", "/..//x", "x"] {
                let browser = try await site.browser(of: "coordinator")
                let token = try await browser.get("/").token
                let escaped = bad.replacingOccurrences(of: "/", with: "%2F")
                    .replacingOccurrences(of: ":", with: "%3A")
                _ = try await browser.post("/hide?place=\(escaped)", ["token": token])
                let page = try await browser.get("/notes/carry-on")
                let reply = try await browser.post(
                    "/notes/carry-on", ["token": page.token, "password": Cast.password])
                let location = reply["location"] ?? ""
                #expect(location.hasPrefix("/") && !location.hasPrefix("//"))
            }
        }
    }

    @Test func `Hide works for a session that has lapsed or never was`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 30)
            #expect(try await browser.post("/hide", ["token": token])["location"] == "/notes")
            #expect(try await site.browser().post("/hide", [:])["location"] == "/notes")
        }
    }
}
