import Foundation
import Specimens
import Testing

@testable import Website

struct HeaderTests {
    private static let always = [
        "content-security-policy", "referrer-policy", "x-content-type-options", "x-frame-options",
        "cross-origin-opener-policy", "cross-origin-embedder-policy",
        "cross-origin-resource-policy", "permissions-policy", "cache-control", "x-robots-tag",
    ]

    @Test func `every answer of every status carries the headers`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let style = "/assets/\(try Assets(folder: testPublicFolder).version)/house.css"
            let replies = [
                try await browser.get("/"), try await browser.get("/nowhere"),
                try await browser.get("/broken"), try await browser.get("/refused"),
                try await browser.get("/saved"), try await browser.get("/sign-in"),
                try await browser.get(style), try await browser.get("/robots.txt"),
                try await browser.get("/health"), try await browser.get("/?a=1&a=2"),
                try await browser.get("/" + String(repeating: "a", count: 3000)),
                try await browser.post("/write", ["token": "wrong"]),
                try await browser.post("/write", body: "a=%"),
            ]
            #expect(
                Set(replies.map(\.status)) == [200, 404, 500, 409, 303, 400, 414, 403])
            for reply in replies {
                for header in Self.always { #expect(reply[header] != nil, "\(header)") }
                #expect(reply["server"] == nil)
                #expect(reply["strict-transport-security"] == nil)
                #expect(reply.all("content-security-policy").count == 1)
            }
        }
    }

    @Test func `nothing inline and nothing from elsewhere may run`() async throws {
        try await withSite { site in
            let policy = try await site.browser().get("/sign-in")["content-security-policy"] ?? ""
            #expect(policy.contains("default-src 'none'"))
            #expect(policy.contains("frame-ancestors 'none'"))
            #expect(policy.contains("require-trusted-types-for 'script'"))
            for loose in ["unsafe", "data:", "http", "*", "blob:"] {
                #expect(!policy.contains(loose))
            }
        }
    }

    @Test func `pages are not kept and versioned files are kept for ever`() async throws {
        try await withSite { site in
            let browser = site.browser()
            let page = try await browser.get("/sign-in")
            #expect(page["cache-control"] == "no-store")
            let start = try #require(page.text.range(of: "/assets/"))
            let path = String(page.text[start.lowerBound...].prefix { $0 != "\"" })
            let file = try await browser.get(path)
            #expect(file.status == 200)
            #expect(file["cache-control"] == "public, max-age=31536000, immutable")
            #expect(try await browser.get("/assets/000000000000/house.css").status == 404)
            #expect(try await browser.get("/assets/../Package.swift").status == 404)
        }
    }

    @Test func `behind TLS cookies are bound to the host and the browser insists on TLS`()
        async throws
    {
        try await withSite(isBehindTLS: true) { site in
            let reply = try await site.browser().get("/sign-in")
            let hsts = reply["strict-transport-security"]
            #expect(hsts == "max-age=63072000; includeSubDomains")
            let cookie = reply["set-cookie"] ?? ""
            #expect(cookie.hasPrefix("__Host-marac-door="))
            for part in ["; Path=/", "; HttpOnly", "; SameSite=Strict", "; Secure"] {
                #expect(cookie.contains(part))
            }
        }
    }

    @Test func `a file to save cannot smuggle a header in its name`() async throws {
        try await withSite { site in
            let reply = try await site.browser(of: "coordinator").get("/saved")
            #expect(reply["x-bad"] == nil)
            #expect(
                reply["content-disposition"]
                    == "attachment; filename=\"return--X-Bad--1.csv\"")
        }
    }
}
