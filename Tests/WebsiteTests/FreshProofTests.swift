import Casework
import Credentials
import Foundation
import Records
import SoftKeys
import Specimens
import Storage
import Testing

@testable import UseCases

struct FreshProofTests {
    @Test func `what wants a fresh proof is kept, and done once she has given it`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 6)
            let turned = try await browser.post("/guarded", ["token": token, "words": "export"])
            #expect(turned["location"] == "/prove?to=%2Fguarded")
            #expect(site.done.all.isEmpty)
            let page = try await browser.get("/prove?to=%2Fguarded")
            #expect(page.text.contains("What you sent is kept"))
            let before = browser.cookies["marac"]
            let wrong = try await browser.post(
                "/prove", ["token": page.token, "password": "something else"])
            #expect(wrong.status == 422)
            #expect(site.done.all.isEmpty)
            _ = try await browser.post(
                "/prove", ["token": page.token, "to": "/guarded", "password": Cast.password])
            #expect(site.done.all == ["coordinator wrote export"])
            #expect(browser.cookies["marac"] != before)
            #expect(try await browser.get("/guarded").status == 200)
        }
    }

    @Test func `what is kept can be left unsent`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 6)
            _ = try await browser.post("/guarded", ["token": token, "words": "export"])
            _ = try await browser.post("/prove/leave", ["token": token])
            _ = try await browser.post("/prove", ["token": token, "password": Cast.password])
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `whoever lacks the role learns nothing from it`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "advocate")
            let token = try await browser.get("/").token
            site.clock.pass(minutes: 6)
            #expect(try await browser.get("/guarded").status == 404)
            #expect(try await browser.post("/guarded", ["token": token]).status == 404)
        }
    }

    @Test func `a password alone opens nothing but setting up where more is wanted`() async throws {
        try await withSite(allowsPasswordAlone: false) { site in
            let browser = site.browser()
            let reply = try await browser.signIn("coordinator")
            #expect(reply["location"] == "/your-sign-in")
            #expect(try await browser.get("/")["location"] == "/your-sign-in")
            #expect(try await browser.get("/guarded")["location"] == "/your-sign-in")
            #expect(try await browser.get("/your-sign-in/places")["location"] == "/your-sign-in")
            let page = try await browser.get("/your-sign-in")
            #expect(page.text.contains("A password alone is not enough here"))
        }
    }

    @Test func `a code lets in, and does not open what wants a passkey`() async throws {
        try await withSite(allowsPasswordAlone: false) { site in
            let (browser, code) = try await withCodes(site)
            #expect(try await browser.get("/").status == 200)
            let turned = try await browser.get("/guarded")
            #expect(turned["location"] == "/your-sign-in?wanted=passkey")
            // She signs in again: the password, then the next code, which works once.
            site.clock.pass(minutes: 1)
            let again = try await site.browser(of: "coordinator")
            #expect(try await again.get("/")["location"]?.hasPrefix("/prove") == true)
            let token = try await again.get("/prove").token
            let digits = code.digits(at: TimeCode.step(at: site.clock.now.wholeSeconds))
            let wrong = digits == "000000" ? "000001" : "000000"
            #expect(
                try await again.post("/prove/code", ["token": token, "code": wrong]).status == 422)
            _ = try await again.post("/prove/code", ["token": token, "code": digits])
            #expect(try await again.get("/").status == 200)
            let third = try await site.browser(of: "coordinator")
            let other = try await third.get("/prove").token
            let replayed = try await third.post("/prove/code", ["token": other, "code": digits])
            #expect(replayed.status == 422)
        }
    }

    @Test func `ten wrong codes close the door for five minutes`() async throws {
        try await withSite(allowsPasswordAlone: false) { site in
            let (_, code) = try await withCodes(site)
            site.clock.pass(minutes: 1)
            let browser = try await site.browser(of: "coordinator")
            let token = try await browser.get("/prove").token
            let right = code.digits(at: TimeCode.step(at: site.clock.now.wholeSeconds))
            let wrong = right == "000000" ? "000001" : "000000"
            for _ in 0..<10 {
                _ = try await browser.post("/prove/code", ["token": token, "code": wrong])
            }
            let shut = try await browser.post("/prove/code", ["token": token, "code": right])
            #expect(shut.status == 429)
        }
    }

    @Test func `a recovery code works once`() async throws {
        try await withSite(allowsPasswordAlone: false) { site in
            let browser = site.browser()
            _ = try await browser.signIn("coordinator")
            let codes = try await setUp(browser, site).codes
            #expect(codes.count == 10)
            for expected in [303, 422] {
                let other = try await site.browser(of: "coordinator")
                let token = try await other.get("/prove").token
                let reply = try await other.post(
                    "/prove/recovery", ["token": token, "recovery": codes[0].lowercased()])
                #expect(reply.status == expected)
            }
            let advocate = site.browser()
            _ = try await advocate.signIn("advocate")
            _ = try await setUp(advocate, site)
            let foreign = try await site.browser(of: "advocate")
            let token = try await foreign.get("/prove").token
            let reply = try await foreign.post(
                "/prove/recovery", ["token": token, "recovery": codes[1]])
            #expect(reply.status == 422)
        }
    }

    @Test func `a passkey added with a code opens no more than a code on its first day`()
        async throws
    {
        try await withSite(allowsPasswordAlone: false) { site in
            let (browser, _) = try await withCodes(site)
            let keys = try PasskeyBrowser(browser, site)
            #expect(try await keys.make(named: "New").status == 303)
            #expect(try await browser.get("/guarded")["location"]?.hasPrefix("/prove") == true)
            let first = try await keys.show(
                at: "/prove/passkey", from: "/prove", owner: nil, count: 9)
            #expect(first["location"] == "/your-sign-in?wanted=day")
            site.clock.pass(minutes: 24 * 60)
            let account = try #require(
                try await site.office.store.read {
                    try AccountTable.account(named: "coordinator", $0)
                })
            let reply = try await keys.show(
                at: "/sign-in/passkey", from: "/sign-in",
                owner: site.office.ownerHandle(account.id), count: 10)
            #expect(reply.status == 303)
            #expect(try await browser.get("/guarded").status == 200)
        }
    }

    @Test func `another browser in another network is asked who it is`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            #expect(try await browser.get("/", ["User-Agent: Firefox on Windows"]).status == 200)
            let row = try #require(
                SessionToken(cookieValue: browser.cookies["marac"] ?? ""))
            let state = try await site.office.session(
                for: row, at: site.clock.now,
                from: Whereabouts(browser: "Firefox on Windows", network: "another"))
            guard case .unproven(_, .sheIsElsewhere) = state else {
                Issue.record("It went on: \(state)")
                return
            }
        }
    }

    @Test func `she sees where she is signed in and ends it there`() async throws {
        try await withSite { site in
            let first = try await site.browser(of: "coordinator")
            let second = try await site.browser(of: "coordinator")
            let page = try await first.get("/your-sign-in/places")
            #expect(page.text.contains("This one"))
            _ = try await first.post("/your-sign-in/places/end", ["token": page.token])
            #expect(try await second.get("/").status == 303)
            #expect(try await first.get("/").status == 200)
        }
    }

    private func withCodes(_ site: TestSite) async throws -> (TestBrowser, TimeCode) {
        let browser = site.browser()
        _ = try await browser.signIn("coordinator")
        return (browser, try await setUp(browser, site).code)
    }

    private func setUp(
        _ browser: TestBrowser, _ site: TestSite
    ) async throws -> (code: TimeCode, codes: [String]) {
        let page = try await browser.get("/your-sign-in/codes")
        let secret = try #require(page.text.hiddenField("secret"))
        let code = TimeCode(
            secret: try #require(Base32.bytes(of: secret, count: TimeCode.secretLength)))
        let digits = code.digits(at: TimeCode.step(at: site.clock.now.wholeSeconds))
        let done = try await browser.post(
            "/your-sign-in/codes", ["token": page.token, "secret": secret, "code": digits])
        #expect(done.status == 200)
        return (code, done.text.listed("secret"))
    }
}

extension String {
    fileprivate func hiddenField(_ name: String) -> String? {
        range(of: "name=\"\(name)\" value=\"").map { found in
            String(self[found.upperBound...].prefix { $0 != "\"" })
        }
    }

    /// What stands in the items of a list that are marked so.
    fileprivate func listed(_ mark: String) -> [String] {
        split(separator: "<li class=\"\(mark)\">").dropFirst().map { part in
            String(part.prefix { $0 != "<" })
        }
    }
}
