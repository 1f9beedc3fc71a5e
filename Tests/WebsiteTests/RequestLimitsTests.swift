import Specimens
import Testing

struct RequestLimitsTests {
    private func request(_ lines: String...) -> [UInt8] {
        Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    @Test func `a request without a host or with two is refused`() async throws {
        try await withSite { site in
            let host = "Host: 127.0.0.1"
            for lines in [
                ["GET /health HTTP/1.1", "Connection: close"],
                ["GET /health HTTP/1.1", host, host, "Connection: close"],
                ["GET /health HTTP/1.1", "Host: elsewhere.example", "Connection: close"],
                ["GET /health HTTP/1.1", "Host:", "Connection: close"],
            ] {
                let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
                let reply = try await site.wire.exchange(bytes)
                #expect(reply.status == 400)
            }
        }
    }

    @Test(arguments: ["127.0.0.1", "127.0.0.1:8080", "localhost:1", "[::1]:8080", "LOCALHOST"])
    func `a request for one of our names is answered`(_ host: String) async throws {
        try await withSite { site in
            let bytes = request("GET /health HTTP/1.1", "Host: \(host)", "Connection: close")
            let reply = try await site.wire.exchange(bytes)
            #expect(reply.status == 200)
            #expect(reply.text == "ok")
        }
    }

    @Test(arguments: ["TRACE", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"])
    func `another method than three is not allowed`(_ method: String) async throws {
        try await withSite { site in
            let reply = try await site.wire.exchange(
                request("\(method) /health HTTP/1.1", "Host: 127.0.0.1", "Connection: close"))
            #expect(reply.status == 405 || reply.status == 400)
            if method != "BREW" { #expect(reply["allow"] == "GET, HEAD, POST") }
        }
    }

    @Test func `HEAD is answered like GET without the page`() async throws {
        try await withSite { site in
            let head = try await site.wire.exchange(
                request("HEAD /sign-in HTTP/1.1", "Host: 127.0.0.1", "Connection: close"))
            #expect(head.status == 200)
            #expect(head.body.isEmpty)
            #expect((head["content-length"].flatMap { Int($0) } ?? 0) > 500)
        }
    }

    @Test func `a long address and long headers are refused`() async throws {
        try await withSite { site in
            let path = "/" + String(repeating: "a", count: 2048)
            let refused = try await site.browser().get(path)
            #expect(refused.status == 414)
            let many = (1...80).map { "X-\($0): 1" }
            #expect(try await site.browser().get("/health", many).status == 400)
            let long = "X-Long: " + String(repeating: "a", count: 20_000)
            #expect(try await site.browser().get("/health", [long]).status == 400)
            #expect(try await site.browser().get("/health").status == 200)
        }
    }

    @Test func `a form that is too large or of another type is refused`() async throws {
        try await withSite { site in
            let browser = try await site.browser(of: "coordinator")
            let large = "w=" + String(repeating: "a", count: 1_100_000)
            #expect(try await browser.post("/write", body: large).status == 413)
            let origin = ["Sec-Fetch-Site: same-origin"]
            for type in ["text/plain", "multipart/form-data; boundary=x", "application/json"] {
                let reply = try await browser.post(
                    "/write", body: "a=1", origin + ["Content-Type: \(type)"])
                #expect(reply.status == 415)
            }
            #expect(try await browser.post("/write", body: "a=1", origin).status == 415)
            #expect(try await browser.post("/write", body: "a=%").status == 400)
            #expect(site.done.all.isEmpty)
        }
    }
}
