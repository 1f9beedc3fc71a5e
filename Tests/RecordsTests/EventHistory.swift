import Casework
import Foundation
import Testing

@testable import Records

/// Every event ever written still reads: the files in `EventHistory/` are what lies in the ledgers
/// of the world, one a shape, named `kind.event.number.json`. They are only ever added to.
///
/// A sample must be written as one of the files of its event says. When an event has rightly got a
/// new shape, `MARAC_RECORD=1` adds a file with the next number, and the old ones must still read.
struct EventHistory {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(component: "EventHistory")

    var folder = Self.folder
    var mayRecord = ProcessInfo.processInfo.environment["MARAC_RECORD"] == "1"

    /// What is wrong with a kind of record's samples and files; nothing when all is well.
    func findings<Subject: Record>(
        _ subject: Subject.Type, samples: [Subject.Event]
    ) throws -> [String] {
        var findings: [String] = []
        for sample in samples {
            if let finding = try finding(subject, sample) { findings.append(finding) }
        }
        let named = try Set(samples.map { try EventCodec.write($0).name })
        for file in try files(of: subject) {
            findings += finding(subject, file, sampled: named)
        }
        return findings
    }

    /// A sample that is written as none of its event's files says.
    private func finding<Subject: Record>(
        _ subject: Subject.Type, _ sample: Subject.Event
    ) throws -> String? {
        let (name, body) = try EventCodec.write(sample)
        let files = try files(of: subject).filter { $0.event == name }
        guard try EventCodec.read(Subject.Event.self, named: name, body) == sample else {
            return "\(Subject.kind).\(name) is not read as it was written."
        }
        for file in files where try file.body(in: folder) == body { return nil }
        let next = File(
            kind: Subject.kind.rawValue, event: name, number: (files.last?.number ?? 0) + 1)
        guard mayRecord else {
            return "\(next.name) is missing: the event is new or has another shape than before. "
                + "If that is right, run once with MARAC_RECORD=1 and look at the file."
        }
        try Data(body + [10]).write(to: folder.appending(component: next.name))
        return nil
    }

    /// A file that is not read any more, or that no sample stands for.
    private func finding<Subject: Record>(
        _ subject: Subject.Type, _ file: File, sampled: Set<String>
    ) -> [String] {
        guard sampled.contains(file.event) else { return ["\(file.name) has no sample any more."] }
        do {
            let body = try file.body(in: folder)
            _ = try EventCodec.read(Subject.Event.self, named: file.event, body)
            return []
        } catch {
            return ["\(file.name) does not read any more."]
        }
    }

    private func files<Subject: Record>(of subject: Subject.Type) throws -> [File] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .compactMap(File.init)
            .filter { $0.kind == Subject.kind.rawValue }
            .sorted { ($0.event, $0.number) < ($1.event, $1.number) }
    }
}

extension EventHistory {
    /// One shape of one event, by its file's name.
    struct File {
        let kind: String
        let event: String
        let number: Int

        var name: String { "\(kind).\(event).\(number).json" }

        init(kind: String, event: String, number: Int) {
            self.kind = kind
            self.event = event
            self.number = number
        }

        init?(_ name: String) {
            let parts = name.split(separator: ".")
            guard parts.count == 4, parts[3] == "json", let number = Int(parts[2]) else {
                return nil
            }
            self.init(kind: String(parts[0]), event: String(parts[1]), number: number)
        }

        func body(in folder: URL) throws -> [UInt8] {
            let content = try [UInt8](Data(contentsOf: folder.appending(component: name)))
            return content.last == 10 ? content.dropLast() : content
        }
    }
}
