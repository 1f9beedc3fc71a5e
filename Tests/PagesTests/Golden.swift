import Foundation
import Markup
import Testing

/// Compares a page with the one kept in `Goldens`, an element a line so that a difference can be
/// read. `MARAC_RECORD=1` writes the pages anew.
func expectGolden(
    _ page: HTML, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: name + ".html")
    let text = onePerLine(page)
    if ProcessInfo.processInfo.environment["MARAC_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard kept != text else { return }
    let difference = firstDifference(kept, text)
    Issue.record(
        "\(name).html differs: \(difference). If the page is right, run scripts/record.",
        sourceLocation: sourceLocation)
}

private func onePerLine(_ page: HTML) -> String {
    String(decoding: document(page), as: UTF8.self)
        .replacingOccurrences(of: "><", with: ">\n<") + "\n"
}

private func firstDifference(_ kept: String, _ made: String) -> String {
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let madeLines = made.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (old, new)) in zip(keptLines, madeLines).enumerated() where old != new {
        return "line \(number + 1) was \(old) and is \(new)"
    }
    return "it had \(keptLines.count) lines and has \(madeLines.count)"
}
