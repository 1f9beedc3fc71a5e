import Casework
import Hummingbird
import NIOCore
import Pages
import Records
import Synchronization
package import UseCases

/// Every meeting that somebody follows. It is told of what was added to the ledger in one place,
/// after that is durable; no handler tells it anything.
package final class MeetingRooms: Sendable {
    private let office: Office
    private let limits: LiveLimits
    private let state = Mutex(State())

    private struct State {
        var rooms: [ID<Meeting>: MeetingRoom] = [:]
        var watchers: [Int: Watcher] = [:]
        var numbers = 0
        var isClosed = false
        var isTicking = false
    }

    package init(_ office: Office, limits: LiveLimits = LiveLimits()) {
        self.office = office
        self.limits = limits
        office.ledger.bell.listen { [weak self] streams in self?.hear(streams) }
    }
}

extension MeetingRooms {
    /// What follows a window for as long as it is open, or says once what it lacks.
    func follow(_ visit: Visit, _ meeting: ID<Meeting>, _ window: LiveWindow) async throws
        -> EventStream
    {
        let ask = visit.guest.asked.follow
        let watcher = makeWatcher(visit, meeting, window)
        let isStream = ask?.wantsStream == true
        guard !isStream || enter(watcher) else { throw TurnedAway.busy }
        let room = room(of: meeting)
        do {
            try await room.admit(watcher, visit.signedIn, last: ask?.last)
        } catch {
            await leave(watcher, room)
            throw error
        }
        guard isStream else {
            await leave(watcher, room)
            return EventStream { writer in
                try await Self.write(watcher, watcher.takeMail(), to: &writer)
                try await writer.finish(nil)
            }
        }
        return EventStream { [self] writer in
            await self.write(watcher, room, to: &writer)
            try await writer.finish(nil)
        }
    }

    private func write(
        _ watcher: Watcher, _ room: MeetingRoom, to writer: inout any ResponseBodyWriter
    ) async {
        do {
            try await writer.write(ByteBuffer(string: "retry: 2000\n\n" + Self.word))
            for await _ in watcher.wakes {
                let mail = watcher.takeMail()
                watcher.isWriting(true)
                try await Self.write(watcher, mail, to: &writer)
                watcher.isWriting(false)
                if mail.isGone || mail.isOver { break }
            }
        } catch {}
        await leave(watcher, room)
    }

    /// That the connection lives: a comment for what stands between, an event for our script, which
    /// is told of no comments.
    private static let word = ": here\n\nevent: here\ndata: {}\n\n"

    private static func write(
        _ watcher: Watcher, _ mail: Watcher.Mail, to writer: inout any ResponseBodyWriter
    ) async throws {
        if mail.isGone {
            return try await writer.write(ByteBuffer(string: "event: gone\ndata: {}\n\n"))
        }
        if mail.pieces.isEmpty { return try await writer.write(ByteBuffer(string: word)) }
        for piece in mail.pieces {
            try await writer.write(piece.bytes { watcher.guest.freshToken() })
        }
    }

    /// The service ends: whoever follows asks again, and finds another or none.
    package func close() {
        let rooms = state.withLock { state in
            state.isClosed = true
            return Array(state.rooms.values)
        }
        for room in rooms { Task { await room.end() } }
    }

    /// A browser that has closed its side of a connection follows nothing any more.
    func leave(_ channel: ObjectIdentifier) {
        let gone = state.withLock { state in
            state.watchers.values.filter { $0.channelName == channel }
        }
        for watcher in gone { watcher.end() }
    }
}

extension MeetingRooms {
    private func makeWatcher(
        _ visit: Visit, _ meeting: ID<Meeting>, _ window: LiveWindow
    ) -> Watcher {
        let number = state.withLock { state in
            state.numbers += 1
            return state.numbers
        }
        return Watcher(
            number, of: meeting, window, LivePlace.Shown(word: visit.query["at"]), visit.guest,
            session: visit.signedIn.session.tokenHash)
    }

    private func enter(_ watcher: Watcher) -> Bool {
        let mayEnter = state.withLock { state in
            let mine = state.watchers.values.count { $0.session == watcher.session }
            guard !state.isClosed, mine < limits.perSession, state.watchers.count < limits.inAll
            else { return false }
            state.watchers[watcher.number] = watcher
            return true
        }
        if mayEnter { startTicking() }
        return mayEnter
    }

    private func room(of meeting: ID<Meeting>) -> MeetingRoom {
        state.withLock { state in
            if let room = state.rooms[meeting] { return room }
            let room = MeetingRoom(meeting, office)
            state.rooms[meeting] = room
            return room
        }
    }

    private func leave(_ watcher: Watcher, _ room: MeetingRoom) async {
        _ = state.withLock { $0.watchers.removeValue(forKey: watcher.number) }
        await room.leave(watcher)
    }

    /// Nothing named: somebody's session ended.
    private func hear(_ streams: Set<StreamID>) {
        let rooms = state.withLock { $0.rooms }
        guard !rooms.isEmpty else { return }
        let isOfMeetings = !streams.isEmpty && streams.allSatisfy { $0.kind == Meeting.kind }
        let named = Set(streams.map(\.id))
        for (id, room) in rooms where !isOfMeetings || named.contains(id.description) {
            Task {
                if streams.isEmpty { await room.lookAtSessions() } else { await room.refresh() }
            }
        }
    }

    private func startTicking() {
        let isFirst = state.withLock { state in
            defer { state.isTicking = true }
            return !state.isTicking
        }
        if isFirst { Task { await tick() } }
    }

    /// Looks at sessions, at who does not read, and at what time alone changes.
    private func tick() async {
        var looks = 0
        while await clearAway() {
            try? await Task.sleep(for: limits.look)
            looks += 1
            await leaveTheGone()
            for room in state.withLock({ $0.rooms }).values {
                await room.dropSlow(limits.slow)
                await room.lookAtSessions()
                guard looks % max(limits.looksPerBeat, 1) == 0 else { continue }
                await room.refresh()
                await room.beat()
            }
        }
    }

    /// Whoever went before her answer began, so that nothing was ever written to her.
    private func leaveTheGone() async {
        let (watchers, rooms) = state.withLock { state in
            (state.watchers.values.filter { !$0.isConnected }, state.rooms)
        }
        for watcher in watchers {
            watcher.end()
            if let room = rooms[watcher.meeting] { await leave(watcher, room) }
        }
    }

    /// False when nobody follows anything.
    private func clearAway() async -> Bool {
        state.withLock { state in
            guard state.watchers.isEmpty else { return true }
            state.rooms = [:]
            state.isTicking = false
            return false
        }
    }
}

/// What goes over a connection that stays open.
struct EventStream: Sendable {
    let write: @Sendable (inout any ResponseBodyWriter) async throws -> Void

    init(_ write: @escaping @Sendable (inout any ResponseBodyWriter) async throws -> Void) {
        self.write = write
    }
}
