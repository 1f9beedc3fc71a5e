import Crypto
import Foundation
import Pages
import UseCases

/// The files of the public folder, read once at start: no address that is asked for touches the
/// disk.
package struct Assets: Sendable {
    /// What the service sends, and as what. A file that is not named here is not sent.
    private static let named: [(name: String, type: String)] = [
        ("house.css", "text/css; charset=utf-8"),
        ("house.js", "text/javascript; charset=utf-8"),
        ("passkeys.js", "text/javascript; charset=utf-8"),
        ("favicon.svg", "image/svg+xml"),
        ("robots.txt", "text/plain; charset=utf-8"),
    ]

    package struct File: Sendable {
        package let bytes: [UInt8]
        package let type: String
    }

    package enum Fault: Error {
        /// The name is one of ours, never one from a request.
        case missing(String)
    }

    /// A word made of all files: it stands in their addresses, so that they may be kept for ever.
    package let version: String
    private let files: [String: File]

    package init(folder: String) throws {
        var files: [String: File] = [:]
        var digest = SHA256()
        for (name, type) in Self.named {
            let path = URL(fileURLWithPath: folder).appendingPathComponent(name).path
            guard let content = FileManager.default.contents(atPath: path) else {
                throw Fault.missing(name)
            }
            files[name] = File(bytes: Array(content), type: type)
            digest.update(data: Data("\(name) \(content.count) ".utf8))
            digest.update(data: content)
        }
        self.files = files
        version = String(HexDigits.text(of: digest.finalize()).prefix(12))
    }

    /// The file at `/assets/VERSION/NAME`, or one of the few that browsers ask for by a fixed name.
    package func file(at segments: [String]) -> File? {
        if segments == ["robots.txt"] { return files["robots.txt"] }
        guard let name = segments.last, segments == ["assets", version, name] else { return nil }
        return files[name]
    }
}
