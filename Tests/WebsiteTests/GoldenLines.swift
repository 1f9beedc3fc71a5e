import Foundation
import Testing

/// Compares lines with those kept in `Goldens`, so that a change of who may go where shows in the
/// diff. `MARAC_RECORD=1` writes them anew.
func expectGoldenLines(
    _ lines: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: name + ".txt")
    let text = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["MARAC_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard kept != text else { return }
    let gone = kept.split(separator: "\n").filter { !lines.contains(String($0)) }
    let new = lines.filter { !kept.split(separator: "\n").map(String.init).contains($0) }
    Issue.record(
        "\(name).txt: gone \(gone), new \(new). If that is right, run scripts/record.",
        sourceLocation: sourceLocation)
}
