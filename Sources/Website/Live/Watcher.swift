import Casework
import NIOCore
import Pages
import Records
import Synchronization
import UseCases

/// One open window, and what is still to be sent to it.
///
/// A part of a page that changes twice before it could be sent is sent once, so nothing grows
/// while a browser reads slowly.
final class Watcher: Sendable {
    let number: Int
    let meeting: ID<Meeting>
    let window: LiveWindow
    let shown: LivePlace.Shown
    let guest: Guest
    let session: [UInt8]
    let following = Following()
    let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation
    private let channel: (any Channel)?
    private let state = Mutex(State())

    private struct State {
        var mail: [String: LivePiece] = [:]
        var isGone = false
        var isOver = false
        var writingSince: ContinuousClock.Instant?
    }

    /// What there is to write when it wakes.
    struct Mail {
        let pieces: [LivePiece]
        let isGone: Bool
        let isOver: Bool
    }

    init(
        _ number: Int, of meeting: ID<Meeting>, _ window: LiveWindow, _ shown: LivePlace.Shown,
        _ guest: Guest,
        session: [UInt8]
    ) {
        self.number = number
        self.meeting = meeting
        self.window = window
        self.shown = shown
        self.guest = guest
        self.session = session
        channel = guest.asked.follow?.channel
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    var caseShown: ID<CaseFile>? {
        if case .caseFile(let id) = shown { id } else { nil }
    }

    /// Whether she wants to hear what changes, as she said when her page was loaded.
    var isTold: Bool {
        if case .open(let signedIn) = guest.state {
            signedIn.account.display.tellsChanges
        } else {
            true
        }
    }

    var channelName: ObjectIdentifier? { channel.map { ObjectIdentifier($0 as AnyObject) } }

    /// Whether her browser is still there.
    var isConnected: Bool { channel?.isActive ?? true }

    func post(_ pieces: [LivePiece]) {
        guard !pieces.isEmpty else { return }
        state.withLock { state in
            for piece in pieces { state.mail[piece.id] = piece }
        }
        wake.yield()
    }

    /// A word, so that the connection is seen to live.
    func beat() { wake.yield() }

    /// Her rights, her session or her seat have ended.
    func sendAway() {
        state.withLock { $0.isGone = true }
        wake.yield()
    }

    /// The connection or the service ends.
    func end() {
        state.withLock { $0.isOver = true }
        wake.yield()
    }

    func takeMail() -> Mail {
        state.withLock { state in
            defer { state.mail = [:] }
            let pieces = state.mail.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
            return Mail(pieces: pieces, isGone: state.isGone, isOver: state.isOver)
        }
    }

    func isWriting(_ isWriting: Bool) {
        state.withLock { $0.writingSince = isWriting ? .now : nil }
    }

    /// Lets go of a browser that does not read.
    func dropIfSlow(_ limit: Duration) {
        let isSlow = state.withLock { state in
            state.writingSince.map { $0.duration(to: .now) > limit } ?? false
        }
        if isSlow { channel?.close(mode: .all, promise: nil) }
    }
}
