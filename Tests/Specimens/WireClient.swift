import Dispatch
import Foundation
import Glibc

/// Speaks HTTP byte by byte, so that a test can say exactly what a hostile client would.
package struct WireClient: Sendable {
    package let port: Int

    package init(port: Int) {
        self.port = port
    }

    /// Sends the bytes and reads until the server closes.
    package func exchange(_ request: [UInt8]) async throws -> Reply {
        let bytes: [UInt8] = try await withCheckedThrowingContinuation { waiter in
            // Not on the shared threads: the server needs them to answer.
            DispatchQueue.global().async {
                waiter.resume(with: Result { try Self.exchange(request, port) })
            }
        }
        guard let reply = Reply(bytes) else { throw Silence() }
        return reply
    }

    /// The server closed without a word, or could not be reached.
    package struct Silence: Error {}

    private static func exchange(_ request: [UInt8], _ port: Int) throws -> [UInt8] {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(handle) }
        guard connected(handle, port) else { throw Silence() }
        var rest = request[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        return everything(handle)
    }

    static func connected(_ handle: Int32, _ port: Int) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private static func everything(_ handle: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(handle, &room, room.count, 0)
            guard count > 0 else { return bytes }
            bytes += room.prefix(count)
        }
    }
}

/// An answer as it came over the wire.
package struct Reply: Sendable {
    package let status: Int
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    init?(_ bytes: [UInt8]) {
        let end = bytes.indices.first { bytes[$0...].starts(with: [13, 10, 13, 10]) }
        guard let end else { return nil }
        let head = String(decoding: bytes[..<end], as: UTF8.self)
        let lines = head.split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count >= 2, let status = Int(words[1]) else { return nil }
        self.status = status
        headers = lines.dropFirst().compactMap { line in
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { return nil }
            return (halves[0].lowercased(), String(halves[1].drop { $0 == " " }))
        }
        body = Array(bytes[end...].dropFirst(4))
    }

    package subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    package func all(_ name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }

    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The token of the first form of the page.
    package var token: String {
        guard let name = text.range(of: "name=\"token\" value=\"") else { return "" }
        return String(text[name.upperBound...].prefix { $0 != "\"" })
    }
}
