import Synchronization

/// A browser as far as the service can tell: it keeps cookies and says where a form comes from.
package final class TestBrowser: Sendable {
    package let wire: WireClient
    private let jar = Mutex<[String: String]>([:])

    package init(_ wire: WireClient) {
        self.wire = wire
    }

    package var cookies: [String: String] {
        get { jar.withLock { $0 } }
        set { jar.withLock { $0 = newValue } }
    }

    package func get(_ path: String, _ more: [String] = []) async throws -> Reply {
        try await send("GET", path, more, nil)
    }

    package func post(_ path: String, _ fields: [String: String], _ more: [String]? = nil)
        async throws
        -> Reply
    {
        let body = fields.map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
        return try await post(path, body: body, more)
    }

    package func post(_ path: String, body: String, _ more: [String]? = nil) async throws -> Reply {
        let headers = more ?? ["Sec-Fetch-Site: same-origin", "Origin: null", Self.formType]
        return try await send("POST", path, headers, body)
    }

    package static let formType = "Content-Type: application/x-www-form-urlencoded"

    private func send(
        _ method: String, _ path: String, _ more: [String], _ body: String?
    ) async throws -> Reply {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(wire.port)"]
        let held = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        if !held.isEmpty { lines.append("Cookie: \(held)") }
        if let body { lines.append("Content-Length: \(body.utf8.count)") }
        lines += more + ["Connection: close", "", body ?? ""]
        let reply = try await wire.exchange(Array(lines.joined(separator: "\r\n").utf8))
        keep(reply.all("set-cookie"))
        return reply
    }

    private func keep(_ set: [String]) {
        for header in set {
            let parts = header.split(separator: ";")
            let halves = (parts.first ?? "").split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            let isTaken = header.contains("Max-Age=0")
            jar.withLock { $0[String(halves[0])] = isTaken ? nil : String(halves[1]) }
        }
    }

    private func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain
                ? String(decoding: [byte], as: UTF8.self)
                : "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
