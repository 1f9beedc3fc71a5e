import ClientLists
import Foundation
import Linkage

/// A list of people in a file, read piece by piece.
struct PeopleFile {
    let path: String
    let telling: String

    private static let piece = 1 << 18

    func read(_ each: (String, PersonDescription) -> Void) throws {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw RefusedList(words: "\(path) cannot be read.")
        }
        defer { try? file.close() }
        let size = try file.seekToEnd()
        try file.seek(toOffset: 0)
        let progress = Progress(telling, of: Int(size))
        do {
            try read(file, progress, each)
        } catch let fault as CSVFault {
            let place = "line \(fault.line), column \(fault.column)"
            throw RefusedList(words: "\(path), \(place): \(fault.words).")
        }
    }

    private func read(
        _ file: FileHandle, _ progress: Progress, _ each: (String, PersonDescription) -> Void
    ) throws {
        var reader = PeopleListReader()
        var done = 0
        while let bytes = try file.read(upToCount: PeopleFile.piece), !bytes.isEmpty {
            try reader.read(Array(bytes)[...], each: each)
            done += bytes.count
            progress.tell(done)
        }
        try reader.finish(each: each)
    }
}

/// A list that cannot be taken, with what to look at.
struct RefusedList: Error, CustomStringConvertible {
    let words: String

    var description: String { words }
}

/// A bar on a terminal; nothing when nobody looks.
struct Progress {
    private let words: String
    private let all: Int
    private let isSeen: Bool

    private static let width = 40

    init(_ words: String, of all: Int) {
        self.words = words
        self.all = max(all, 1)
        isSeen = isatty(2) == 1
    }

    func tell(_ done: Int) {
        guard isSeen, done == all || done * 1000 / all != (done - 1) * 1000 / all else { return }
        let part = min(done, all) * Progress.width / all
        let bar = String(repeating: "#", count: part)
        let rest = String(repeating: ".", count: Progress.width - part)
        let end = done >= all ? "\n" : ""
        let line = "\r[\(bar)\(rest)] \(min(done, all) * 100 / all) % \(words)\(end)"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
