import Logging
import Synchronization

/// Keeps every line of the log, so that a test can look for what must not be in it.
final class TestLog: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    func note(_ line: String) { kept.withLock { $0.append(line) } }

    var logger: Logger { Logger(label: "test") { _ in LineHandler(log: self) } }
}

private struct LineHandler: LogHandler {
    let log: TestLog
    var logLevel = Logger.Level.debug
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let facts = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
        log.note("\(event.message) " + facts.joined(separator: " "))
    }
}
