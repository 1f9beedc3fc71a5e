import Casework
import Markup
import Pages
import Specimens
import Testing

@testable import Website

struct NothingHereTests {
    private let file = TestAt.file(ID(high: 3, low: 4)).address

    @Test func `absent and not allowed are the same answer to the last byte`() async throws {
        try await withSite { site in
            let advocate = try await site.browser(of: "advocate")
            let forbidden = try await advocate.get(file)
            let unknown = try await advocate.get("/no/such/address")
            let noID = try await site.browser(of: "coordinator").get("/cases/7")
            let nobody = try await site.browser().get("/no/such/address")
            #expect(forbidden.status == 404)
            for other in [unknown, noID, nobody] {
                #expect(other.status == forbidden.status)
                #expect(other.body == forbidden.body)
                #expect(names(other) == names(forbidden))
            }
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `an address that only takes a form leads to the page above it`() async throws {
        try await withSite { site in
            let reply = try await site.browser(of: "coordinator").get("/write")
            #expect(reply.status == 303)
            #expect(reply["location"] == "/")
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `a form that is not for this role changes nothing and looks the same`()
        async throws
    {
        try await withSite { site in
            let advocate = try await site.browser(of: "advocate")
            let token = try await advocate.get("/").token
            let forbidden = try await advocate.post("/write", ["token": token, "words": "a"])
            let unknown = try await advocate.post("/nowhere", ["token": token, "words": "a"])
            #expect(forbidden.status == 404)
            #expect(forbidden.body == unknown.body)
            #expect(site.done.all.isEmpty)
        }
    }

    @Test func `who is not signed in is led to the sign-in, without the query`() async throws {
        try await withSite { site in
            for path in ["/", file, file + "?words=Fennimore"] {
                let reply = try await site.browser().get(path)
                #expect(reply.status == 303)
                #expect(reply["location"] == "/sign-in")
            }
        }
    }

    @Test func `a fault tells the reader a reference and nobody anything else`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let reply = try await browser.get("/broken?name=Fennimore")
            #expect(reply.status == 500)
            #expect(!reply.text.contains("Fennimore"))
            let fault = try #require(site.log.lines.first { $0.hasPrefix("fault") })
            #expect(fault.contains("kind=Leaky"))
            let reference = try #require(fault.split(separator: "=").last)
            #expect(reply.text.contains(reference))
        }
    }

    @Test func `the log holds no address, no query, no name and no cookie`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            _ = try await browser.get(file + "?surname=Fennimore")
            _ = try await browser.get("/unknown/Fennimore")
            _ = try await browser.post("/write", ["words": "Fennimore"])
            let log = site.log.lines.joined(separator: "\n")
            #expect(log.contains("address=/cases/{caseFile} method=GET"))
            let cookies = browser.cookies.values.map { $0 }
            for secret in ["Fennimore", "surname", "127.0.0.1", "coordinator"] + cookies {
                #expect(!log.contains(secret))
            }
        }
    }

    private func names(_ reply: Reply) -> [String] {
        reply.headers.map(\.name).filter { $0 != "date" }
    }
}
