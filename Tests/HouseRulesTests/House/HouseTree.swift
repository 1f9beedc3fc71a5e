import Foundation

/// The repository as it lies on disk: what the rules are read against.
struct HouseTree: CustomStringConvertible {
    let root: URL
    /// Every Swift file under Sources and Tests.
    let swiftFiles: [SourceFile]

    /// The tree these tests stand in. `MARAC_ROOT` points them at another one.
    static let here = HouseTree(root: findRoot())

    var product: [SourceFile] { swiftFiles.filter(\.isProduct) }

    /// The targets under Sources that are written in Swift.
    var productTargets: [String] { Set(product.map(\.target)).sorted() }

    /// Short, so that a failed expectation does not print every file.
    var description: String { "the house" }

    init(root: URL) {
        self.root = root
        swiftFiles = Self.paths(under: ["Sources", "Tests"], of: root)
            .filter { $0.hasSuffix(".swift") }
            .compactMap { path in
                Self.text(path, of: root).map { SourceFile(path: path, text: $0) }
            }
    }

    func text(_ path: String) -> String? { Self.text(path, of: root) }

    func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: folder).path(percentEncoded: false))
        return (names ?? []).sorted()
    }

    /// Every file of ours that holds text, whatever it is written in.
    func textFiles() -> [(path: String, text: String)] {
        Self.paths(under: Self.folders, of: root)
            .filter { path in Self.endings.contains { path.hasSuffix($0) } }
            .compactMap { path in text(path).map { (path, $0) } }
    }
}

extension HouseTree {
    private static let folders = [
        "Sources", "Tests", "Public", "Areas", "Instruments", "Wording", "docs", "scripts", ".ci",
        "README.md", "CONTRIBUTING.md", "SECURITY.md", "Package.swift",
    ]
    private static let endings = [
        ".swift", ".md", ".json", ".html", ".css", ".js", ".sql", ".txt", ".csv", ".py", ".sh",
        ".h", "run", "test", "check", "bench", "record", "soak",
    ]

    private static func findRoot() -> URL {
        if let given = ProcessInfo.processInfo.environment["MARAC_ROOT"] {
            return URL(filePath: given)
        }
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder
    }

    private static func paths(under tops: [String], of root: URL) -> [String] {
        let found = tops.flatMap { top -> [String] in
            let place = root.appending(path: top).path(percentEncoded: false)
            guard let inside = FileManager.default.enumerator(atPath: place) else { return [top] }
            return [top] + inside.compactMap { $0 as? String }.map { "\(top)/\($0)" }
        }
        return found.filter { !$0.contains("__pycache__") && !$0.contains("/.") }.sorted()
    }

    private static func text(_ path: String, of root: URL) -> String? {
        guard
            let bytes = FileManager.default.contents(
                atPath: root.appending(path: path).path(percentEncoded: false))
        else { return nil }
        return String(bytes: bytes, encoding: .utf8)
    }
}
