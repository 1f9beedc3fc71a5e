import Casework
import Foundation
import Testing

@testable import Records

struct EventHistoryTests {
    @Test func `an event without a file is told of, and recorded on request`() throws {
        try withHistory { (history: EventHistory) throws in
            let samples = [TallyEvent.counted(Counted(step: 2))]
            #expect(try history.findings(Tally.self, samples: samples).count == 1)
            var recording = history
            recording.mayRecord = true
            #expect(try recording.findings(Tally.self, samples: samples) == [])
            #expect(try history.findings(Tally.self, samples: samples) == [])
            #expect(try history.names() == ["meeting.counted.1.json"])
        }
    }

    @Test func `a new shape gets a new file and the old one stays and must read`() throws {
        try withHistory { (history: EventHistory) throws in
            var recording = history
            recording.mayRecord = true
            _ = try recording.findings(Tally.self, samples: [.counted(Counted(step: 2))])
            let samples = [TallyEvent.counted(Counted(step: 3))]
            #expect(try history.findings(Tally.self, samples: samples).count == 1)
            #expect(try recording.findings(Tally.self, samples: samples) == [])
            #expect(
                try history.names() == ["meeting.counted.1.json", "meeting.counted.2.json"])
            let old = history.folder.appending(component: "meeting.counted.1.json")
            try Data(#"{"_0":{"steps":2}}"#.utf8).write(to: old)
            #expect(
                try history.findings(Tally.self, samples: samples)
                    == ["meeting.counted.1.json does not read any more."])
        }
    }

    @Test func `a file that no sample stands for is told of`() throws {
        try withHistory { (history: EventHistory) throws in
            let file = history.folder.appending(component: "meeting.counted.1.json")
            try Data(#"{"_0":{"step":2}}"#.utf8).write(to: file)
            #expect(
                try history.findings(Tally.self, samples: [])
                    == ["meeting.counted.1.json has no sample any more."])
        }
    }

    private func withHistory(_ body: (EventHistory) throws -> Void) throws {
        let folder = URL.temporaryDirectory.appending(
            component: "marac-history-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(EventHistory(folder: folder, mayRecord: false))
    }
}

extension EventHistory {
    fileprivate func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .sorted()
    }
}
