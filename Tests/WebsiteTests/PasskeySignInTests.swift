import Casework
import Credentials
import Records
import SoftKeys
import Specimens
import Storage
import Testing

@testable import UseCases

struct PasskeySignInTests {
    private func account(_ name: String, _ site: TestSite) async throws -> StaffAccount {
        try #require(try await site.office.store.read { try AccountTable.account(named: name, $0) })
    }

    @Test(arguments: SoftAuthenticator.Kind.allCases)
    func `a passkey is made, and then signs in without a password`(
        _ kind: SoftAuthenticator.Kind
    ) async throws {
        try await withSite { site in
            let keys = try PasskeyBrowser(
                try await site.browser(of: "coordinator"), site, kind)
            let old = keys.browser.cookies["marac"]
            #expect(try await keys.make(named: "My telephone").status == 303)
            #expect(keys.browser.cookies["marac"] != old)
            #expect(try await keys.browser.get("/your-sign-in").text.contains("My telephone"))
            let owner = site.office.ownerHandle(try await account("coordinator", site).id)
            keys.browser.cookies = [:]
            let reply = try await keys.show(
                at: "/sign-in/passkey", from: "/sign-in", owner: owner, count: 9)
            #expect(reply.status == 303)
            #expect(try await keys.browser.get("/").status == 200)
        }
    }

    @Test func `what is not right does not sign in`() async throws {
        try await withSite { site in
            let keys = try PasskeyBrowser(try await site.browser(of: "coordinator"), site)
            _ = try await keys.make(named: "My telephone")
            let owner = site.office.ownerHandle(try await account("coordinator", site).id)
            let other = site.office.ownerHandle(try await account("advocate", site).id)
            func tried(
                _ owner: [UInt8]?, _ change: (inout Answered) -> Void = { _ in }
            ) async throws -> Int {
                keys.browser.cookies = [:]
                return try await keys.show(
                    at: "/sign-in/passkey", from: "/sign-in", owner: owner, count: 9, change
                ).status
            }
            #expect(try await tried(owner) { $0.challenge[0] ^= 1 } == 422)
            #expect(try await tried(owner) { $0.origin = "http://127.0.0.1:8080" } == 422)
            #expect(try await tried(owner) { $0.flags = 1 } == 422)
            #expect(try await tried(other) == 422)
            #expect(try await tried(nil) == 422)
            #expect(try await tried(owner) == 303)
        }
    }

    @Test func `an answer is good once, for five minutes, in its own browser`() async throws {
        try await withSite { site in
            let keys = try PasskeyBrowser(try await site.browser(of: "coordinator"), site)
            _ = try await keys.make(named: "My telephone")
            let owner = site.office.ownerHandle(try await account("coordinator", site).id)
            keys.browser.cookies = [:]
            let page = try await keys.browser.get("/sign-in")
            var showing = Answered()
            showing.challenge = try await keys.challenge(page.token)
            showing.origin = site.office.signInTerms.site.origin
            showing.party = site.office.signInTerms.site.id
            showing.owner = owner
            let door = keys.browser.cookies
            let fields = keys.fields(try showing.shown(by: keys.authenticator), page.token)
            let stranger = site.browser()
            let strange = try await stranger.get("/sign-in")
            let stolen = fields.merging(["token": strange.token]) { _, new in new }
            #expect(try await stranger.post("/sign-in/passkey", stolen).status == 422)
            #expect(try await keys.browser.post("/sign-in/passkey", fields).status == 303)
            keys.browser.cookies = door
            #expect(try await keys.browser.post("/sign-in/passkey", fields).status == 422)
            showing.challenge = try await keys.challenge(page.token)
            let late = keys.fields(try showing.shown(by: keys.authenticator), page.token)
            site.clock.pass(minutes: 5)
            #expect(try await keys.browser.post("/sign-in/passkey", late).status == 422)
        }
    }

    @Test func `whoever has a passkey is not let in by her password alone`() async throws {
        try await withSite { site in
            let keys = try PasskeyBrowser(try await site.browser(of: "coordinator"), site)
            _ = try await keys.make(named: "My telephone")
            let second = try await site.browser(of: "coordinator")
            let turned = try await second.get("/")
            #expect(turned["location"]?.hasPrefix("/prove") == true)
            #expect(try await second.get("/your-sign-in")["location"]?.hasPrefix("/prove") == true)
            #expect(try await second.get("/prove").text.contains("Use your passkey"))
            let page = try await second.get("/prove")
            let again = try await second.post(
                "/prove", ["token": page.token, "password": Cast.password])
            #expect(again.status == 422)
        }
    }

    @Test func `another person's passkey proves nothing`() async throws {
        try await withSite { site in
            let hers = try PasskeyBrowser(try await site.browser(of: "coordinator"), site)
            _ = try await hers.make(named: "Hers")
            let other = try PasskeyBrowser(try await site.browser(of: "advocate"), site)
            _ = try await other.make(named: "Other")
            let second = try await site.browser(of: "coordinator")
            let thief = try PasskeyBrowser(second, site)
            let page = try await second.get("/prove")
            var showing = Answered()
            showing.challenge = try await thief.challenge(page.token)
            showing.origin = site.office.signInTerms.site.origin
            showing.party = site.office.signInTerms.site.id
            showing.owner = nil
            let fields = other.fields(
                try showing.shown(by: other.authenticator), page.token)
            #expect(try await second.post("/prove/passkey", fields).status == 422)
        }
    }

    @Test func `a counter that goes back is shown to its owner and locks nobody out`()
        async throws
    {
        try await withSite { site in
            let keys = try PasskeyBrowser(try await site.browser(of: "coordinator"), site)
            _ = try await keys.make(named: "My telephone")
            let owner = site.office.ownerHandle(try await account("coordinator", site).id)
            keys.browser.cookies = [:]
            let reply = try await keys.show(
                at: "/sign-in/passkey", from: "/sign-in", owner: owner, count: 3)
            #expect(reply.status == 303)
            let page = try await keys.browser.get("/your-sign-in")
            #expect(page.text.contains("answered as a copy of it would"))
        }
    }
}
