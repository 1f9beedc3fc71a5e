import Casework
import Foundation

/// The folder of one installation, and the mark that says that it holds only a demonstration.
struct DataFolder {
    let path: String

    /// A demonstration keeps its key beside its data, because it protects nobody.
    var defaultKeyPath: String { path + "/root.key" }

    private var markPath: String { path + "/demonstration" }

    var isDemonstration: Bool { FileManager.default.fileExists(atPath: markPath) }

    var holdsRecords: Bool { FileManager.default.fileExists(atPath: path + "/marac.sqlite") }

    func make() throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    func markAsDemonstration() throws {
        let words = Data("Synthetic people only.\n".utf8)
        try words.write(to: URL(fileURLWithPath: markPath), options: .atomic)
    }
}
