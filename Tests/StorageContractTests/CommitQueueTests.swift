import Storage
import Synchronization
import Testing

/// The line of writes before a connection that does as the test says.
@Suite("The line of writes")
struct CommitQueueTests {
    @Test func `beyond the bound a write is refused at once`() async throws {
        let held = Held()
        let queue = CommitQueue(bound: 3) { held.keep($0) }
        let first = Task { try await queue.write { _ in 0 } }
        try await held.wait(for: 1)
        held.runOne(on: Scripted())
        _ = try await first.value
        let waiting = (1...3).map { number in Task { try await queue.write { _ in number } } }
        try await held.wait(for: 1)
        try await Task.sleep(for: .milliseconds(100))
        await #expect(throws: StorageFault.queueFull) { try await queue.write { _ in 4 } }
        held.runOne(on: Scripted())
        var sum = 0
        for task in waiting { sum += try await task.value }
        #expect(sum == 6)
        #expect(queue.tally == CommitTally(writes: 4, commits: 2))
    }

    @Test func `when the commit fails every write in it hears of it`() async throws {
        let queue = CommitQueue { $0(Scripted(commit: .unknownCommit)) }
        await #expect(throws: StorageFault.unknownCommit) { try await queue.write { _ in 1 } }
        #expect(queue.tally == CommitTally())
    }

    @Test func `when the commit fails a write that failed by itself keeps its own error`() async {
        let queue = CommitQueue { $0(Scripted(commit: .unknownCommit)) }
        await #expect(throws: ChangedMyMind()) {
            try await queue.write { _ in throw ChangedMyMind() }
        }
    }

    @Test func `when no transaction can be opened no body is run`() async {
        let queue = CommitQueue { $0(Scripted(begin: .connectionLost)) }
        await #expect(throws: StorageFault.connectionLost) {
            try await queue.write { _ in Issue.record("the body was run") }
        }
    }

    @Test func `when a write cannot be undone alone nothing of the group is kept`() async throws {
        let held = Held()
        let queue = CommitQueue { held.keep($0) }
        let sound = Task { try await queue.write { _ in 1 } }
        try await held.wait(for: 1)
        let failing = Task { try await queue.write { try $0.run("boom") } }
        try await Task.sleep(for: .milliseconds(100))
        let scripted = Scripted(run: .full, undo: .broken(code: .sqlite(1)))
        held.runOne(on: scripted)
        await #expect(throws: StorageFault.full) { try await sound.value }
        await #expect(throws: StorageFault.full) { try await failing.value }
        #expect(scripted.log == ["begin", "one", "keep", "one", "undo", "rollback"])
    }

    @Test func `a group of failures is rolled back and not committed`() async {
        let scripted = Scripted()
        let queue = CommitQueue { $0(scripted) }
        await #expect(throws: ChangedMyMind()) {
            try await queue.write { _ in throw ChangedMyMind() }
        }
        #expect(scripted.log == ["begin", "one", "undo", "rollback"])
    }

    @Test func `closing waits for those in line and refuses the next`() async throws {
        let held = Held()
        let queue = CommitQueue { held.keep($0) }
        let last = Task { try await queue.write { _ in 7 } }
        try await held.wait(for: 1)
        let closing = Task { await queue.close() }
        try await Task.sleep(for: .milliseconds(50))
        await #expect(throws: StorageFault.closed) { try await queue.write { _ in 8 } }
        held.runOne(on: Scripted())
        await closing.value
        #expect(try await last.value == 7)
    }

    @Test func `the door to reading is bounded and can be shut`() async throws {
        let gate = ReadGate(bound: 2)
        try gate.enter()
        try gate.enter()
        #expect(throws: StorageFault.queueFull) { try gate.enter() }
        gate.leave()
        try gate.enter()
        let closing = Task { await gate.close() }
        gate.leave()
        gate.leave()
        await closing.value
        #expect(throws: StorageFault.closed) { try gate.enter() }
    }
}

/// Work that waits for the test to run it.
private final class Held: Sendable {
    typealias Work = @Sendable (any WritingConnection) -> Void

    private let works = Mutex<[Work]>([])

    func keep(_ work: @escaping Work) {
        works.withLock { $0.append(work) }
    }

    func runOne(on connection: any WritingConnection) {
        let work = works.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        work?(connection)
    }

    func wait(for count: Int) async throws {
        for _ in 0..<500 where works.withLock({ $0.count }) < count {
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}

/// A connection that fails where it is told to and writes down what it was asked. `@unchecked
/// Sendable`: the queue never uses it on two threads at once.
private final class Scripted: WritingConnection, @unchecked Sendable {
    private(set) var log: [String] = []
    private let beginFault: StorageFault?
    private let runFault: StorageFault?
    private let undoFault: StorageFault?
    private let commitFault: StorageFault?

    init(
        begin: StorageFault? = nil, run: StorageFault? = nil, undo: StorageFault? = nil,
        commit: StorageFault? = nil
    ) {
        beginFault = begin
        runFault = run
        undoFault = undo
        commitFault = commit
    }

    let dialect = Dialect.sqlite

    func run(_ sql: SQL) throws(StorageFault) -> Int {
        if let runFault { throw runFault }
        return 0
    }

    func rows(_ sql: SQL) throws(StorageFault) -> [Row] { [] }

    func script(_ text: StaticString) throws(StorageFault) {}

    func begin() throws(StorageFault) { try note("begin", beginFault) }

    func beginOne() throws(StorageFault) { try note("one", nil) }

    func keepOne() throws(StorageFault) { try note("keep", nil) }

    func undoOne() throws(StorageFault) { try note("undo", undoFault) }

    func commit() throws(StorageFault) { try note("commit", commitFault) }

    func rollback() { log.append("rollback") }

    private func note(_ word: String, _ fault: StorageFault?) throws(StorageFault) {
        log.append(word)
        if let fault { throw fault }
    }
}
