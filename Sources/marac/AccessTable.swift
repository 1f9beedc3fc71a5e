import ArgumentParser
import Casework
import Foundation

/// Prints the tables by which access is decided, as docs/access.md holds them.
struct AccessTable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access-table",
        abstract: "Print who may see and do what, in plain words (Markdown).")

    func run() throws {
        try FileHandle.standardOutput.write(contentsOf: Data(AccessDocument().markdown.utf8))
    }
}
