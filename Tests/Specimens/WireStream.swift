import Dispatch
import Foundation
import Glibc
import Synchronization

/// A connection on which an answer keeps coming, as to an open window of a meeting.
package final class WireStream: Sendable {
    private let handle: Int32
    private let state = Mutex<(bytes: [UInt8], isOver: Bool)>(([], false))

    package init(_ request: [UInt8], port: Int) throws {
        handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard WireClient.connected(handle, port) else { throw WireClient.Silence() }
        _ = request.withUnsafeBytes { send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        DispatchQueue(label: "stream").async { self.read() }
    }

    private func read() {
        var room = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(handle, &room, room.count, 0)
            guard count > 0 else { break }
            let part = room.prefix(count)
            state.withLock { $0.bytes += part }
        }
        state.withLock { $0.isOver = true }
        Glibc.close(handle)
    }

    /// All that has come, without what frames it on the wire.
    package var text: String {
        let lines = String(decoding: state.withLock { $0.bytes }, as: UTF8.self)
            .components(separatedBy: "\r\n")
        // The length of each piece stands on a line of its own.
        return lines.enumerated().filter { place, line in
            place == 0 || line.isEmpty || line.utf8.count > 8
                || !line.utf8.allSatisfy { Self.isHexadecimal($0) }
        }.map(\.element).joined()
    }

    package var isOver: Bool { state.withLock { $0.isOver } }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
    }

    /// Waits until something has come; false when it has not in so many seconds.
    package func waits(
        for seconds: Double = 10, until isThere: @Sendable (String) -> Bool
    ) async -> Bool {
        let end = ContinuousClock.now.advanced(by: .seconds(seconds))
        while ContinuousClock.now < end {
            if isThere(text) { return true }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return isThere(text)
    }

    package func waits(for words: String, seconds: Double = 10) async -> Bool {
        await waits(for: seconds) { $0.contains(words) }
    }

    package func waitsForEnd(seconds: Double = 10) async -> Bool {
        await waits(for: seconds) { _ in self.isOver }
    }

    /// Cuts the connection, as a lost network does.
    package func cut() { shutdown(handle, Int32(SHUT_RDWR)) }
}

extension TestBrowser {
    /// Opens a stream of events with the cookies of this browser.
    package func stream(_ path: String, _ more: [String] = []) throws -> WireStream {
        var lines = ["GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(wire.port)"]
        let held = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        if !held.isEmpty { lines.append("Cookie: \(held)") }
        lines += ["Accept: text/event-stream"] + more + ["", ""]
        return try WireStream(Array(lines.joined(separator: "\r\n").utf8), port: wire.port)
    }
}
