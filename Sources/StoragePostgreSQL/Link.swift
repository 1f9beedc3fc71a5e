import CPostgreSQL
import Foundation
import Storage

/// One session with the server over libpq. It belongs to whoever runs on its owner's queue.
///
/// Nothing waits for ever: libpq is asked never to block, and each answer has a deadline, because a
/// server that is stopped but not gone would otherwise hold the thread (trust 4.7).
final class Link {
    private let session: OpaquePointer
    private var isLost = false

    init(_ target: ConnectionTarget) throws(StorageFault) {
        guard let session = Self.connect(to: target) else { throw .connectionLost }
        self.session = session
        guard PQstatus(session) == CONNECTION_OK, PQsetnonblocking(session, 1) == 0 else {
            throw .connectionLost
        }
    }

    deinit {
        PQfinish(session)
    }

    var isAlive: Bool { !isLost && PQstatus(session) == CONNECTION_OK }

    var isInTransaction: Bool { PQtransactionStatus(session) != PQTRANS_IDLE }

    /// Runs one or several statements that bind nothing, and gives the last answer.
    @discardableResult
    func run(_ text: String, patience: Duration) throws(StorageFault) -> Answer {
        try send(PQsendQuery(session, text))
        return try answer(within: patience)
    }

    func prepare(
        _ name: String, _ text: String, _ parameters: Parameters, patience: Duration
    ) throws(StorageFault) {
        let types = parameters.types
        try send(PQsendPrepare(session, name, text, Int32(types.count), types))
        _ = try answer(within: patience)
    }

    func run(
        prepared name: String, _ parameters: Parameters, patience: Duration
    ) throws(StorageFault) -> Answer {
        let count = Int32(parameters.types.count)
        let sent = parameters.withPointers { values, lengths, formats in
            PQsendQueryPrepared(session, name, count, values, lengths, formats, 0)
        }
        try send(sent)
        return try answer(within: patience)
    }

    /// Libpq's words on why a session cannot be had.
    static func complaint(connectingTo target: ConnectionTarget) -> String? {
        guard let session = connect(to: target) else { return "out of memory" }
        defer { PQfinish(session) }
        guard PQstatus(session) != CONNECTION_OK else { return nil }
        return String(cString: PQerrorMessage(session))
    }

    /// The silent receiver is set at once: libpq prints notices to stderr otherwise, and they may
    /// quote a row.
    private static func connect(to target: ConnectionTarget) -> OpaquePointer? {
        let names = target.keywords.map { strdup($0.name) }
        let values = target.keywords.map { strdup($0.value) }
        defer { for text in names + values { free(text) } }
        let session = PQconnectdbParams(
            names.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
        guard let session else { return nil }
        PQsetNoticeReceiver(session, { _, _ in }, nil)
        return session
    }
}

extension Link {
    private func send(_ sent: Int32) throws(StorageFault) {
        guard sent == 1 else { throw lose() }
    }

    private func lose() -> StorageFault {
        isLost = true
        return .connectionLost
    }

    /// Collects every answer to what was sent. The first error counts; the rest only follow from
    /// it.
    private func answer(within patience: Duration) throws(StorageFault) -> Answer {
        let deadline = ContinuousClock.now + patience
        try flush(until: deadline)
        var last: Answer?
        var fault: StorageFault?
        while let answer = try next(until: deadline) {
            fault = fault ?? answer.fault
            last = answer
        }
        if PQstatus(session) != CONNECTION_OK || fault == .connectionLost { throw lose() }
        if let fault { throw fault }
        guard let last else { throw lose() }
        return last
    }

    private func next(until deadline: ContinuousClock.Instant) throws(StorageFault) -> Answer? {
        while PQisBusy(session) == 1 {
            try wait(for: Int16(POLLIN), until: deadline)
            guard PQconsumeInput(session) == 1 else { throw lose() }
        }
        return PQgetResult(session).map(Answer.init)
    }

    /// Sends what is left to send, and reads meanwhile so that neither side waits on the other.
    private func flush(until deadline: ContinuousClock.Instant) throws(StorageFault) {
        while true {
            switch PQflush(session) {
            case 0: return
            case 1: try wait(for: Int16(POLLIN | POLLOUT), until: deadline)
            default: throw lose()
            }
            guard PQconsumeInput(session) == 1 else { throw lose() }
        }
    }

    private func wait(
        for events: Int16, until deadline: ContinuousClock.Instant
    ) throws(StorageFault) {
        while true {
            let left = (deadline - ContinuousClock.now) / Duration.milliseconds(1)
            guard left > 0 else { throw lose() }
            var socket = pollfd(fd: PQsocket(session), events: events, revents: 0)
            let ready = poll(&socket, 1, Int32(clamping: Int64(min(left.rounded(.up), 1e9))))
            if ready > 0 { return }
            if ready < 0, errno != EINTR { throw lose() }
        }
    }
}
