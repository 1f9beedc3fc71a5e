import Specimens
import Testing

struct ForgeryGuardTests {
    private static let form = TestBrowser.formType

    @Test func `our own form from our own page goes through`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let origin = "Origin: http://127.0.0.1:\(site.wire.port)"
            for headers in [
                [Self.form, "Sec-Fetch-Site: same-origin", "Origin: null"],
                [Self.form, "Sec-Fetch-Site: same-origin", origin],
                [Self.form, "Sec-Fetch-Site: same-origin"], [Self.form, origin],
            ] {
                let token = try await browser.get("/").token
                let fields = ["token": token, "words": "a"]
                #expect(try await browser.post("/write", fields, headers).status == 303)
            }
            #expect(site.done.all.count == 4)
        }
    }

    @Test(arguments: [
        [], ["Origin: null"], ["Origin: http://elsewhere.example"],
        ["Origin: https://127.0.0.1"], ["Sec-Fetch-Site: cross-site"],
        ["Sec-Fetch-Site: same-site"], ["Sec-Fetch-Site: none"], ["Sec-Fetch-Site:"],
        ["Sec-Fetch-Site: same-origin", "Origin: http://elsewhere.example"],
        ["Sec-Fetch-Site: cross-site", "X-HTTP-Method-Override: GET"],
    ])
    func `a form from elsewhere changes nothing, even with the token`(_ headers: [String])
        async throws
    {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let fields = ["token": try await browser.get("/").token, "words": "a"]
            let reply = try await browser.post("/write", fields, headers + [Self.form])
            #expect(reply.status == 403)
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `no token, a foreign token or a broken one changes nothing`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let other = try await site.browser(of: "coordinator")
            let own = try await browser.get("/").token
            let last = own.last == "0" ? "1" : "0"
            let tokens = [
                "", try await other.get("/").token, String(own.dropLast()) + last,
                String(own.dropLast(2)), own + "00", own.uppercased(),
                String(repeating: "0", count: 128), try await site.browser().get("/sign-in").token,
            ]
            for token in tokens {
                let reply = try await browser.post("/write", ["token": token, "words": "a"])
                #expect(reply.status == 403)
            }
            let inQuery = try await browser.post("/write?token=\(own)", ["words": "a"])
            #expect(inQuery.status == 403)
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `a token looks different on every page and stays good`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let first = try await browser.get("/").token
            let second = try await browser.get("/").token
            #expect(first != second)
            for token in [first, second, first] {
                #expect(try await browser.post("/write", ["token": token]).status == 303)
            }
        }
    }

    @Test func `the sign-in form is guarded too`() async throws {
        try await withSite { site in
            let stranger = site.browser()
            let fields = ["user-name": "coordinator", "password": Cast.password]
            #expect(try await stranger.post("/sign-in", fields).status == 403)
            let token = try await site.browser().get("/sign-in").token
            _ = try await stranger.get("/sign-in")
            let foreign = fields.merging(["token": token]) { first, _ in first }
            #expect(try await stranger.post("/sign-in", foreign).status == 403)
            #expect(stranger.cookies["marac"] == nil)
        }
    }

    @Test(arguments: ["image", "script", "iframe", "style", "object", "embed"])
    func `a page cannot be loaded as part of another`(_ use: String) async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            #expect(try await browser.get("/", ["Sec-Fetch-Dest: \(use)"]).status == 404)
            #expect(try await browser.get("/", ["Sec-Fetch-Dest: document"]).status == 200)
        }
    }
}
