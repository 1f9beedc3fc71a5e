import Casework
import Markup
import Pages
import Records
import UseCases

/// One meeting with everybody who follows it.
///
/// Something is added to the ledger: it looks once at all who follow, sends away whoever may no
/// longer, and writes each window once for all who would be shown the same.
actor MeetingRoom {
    private let id: ID<Meeting>
    private let office: Office
    private let painter = WindowPainter()
    private var watchers: [Int: Watcher] = [:]
    private var views: [ViewKey: View] = [:]
    /// What each has been sent: of which view, and up to which number.
    private var sent: [Int: (key: ViewKey, number: Int64)] = [:]
    private var last: Int64 = 0
    private var isStale = false
    private var isBusy = false
    private var queue: [CheckedContinuation<Void, Never>] = []

    init(_ id: ID<Meeting>, _ office: Office) {
        self.id = id
        self.office = office
    }

    var isEmpty: Bool { watchers.isEmpty }

    /// So that those who ask for pages are not kept waiting by those who follow.
    private static let writtenAtOnce = 4
}

extension MeetingRoom {
    /// Lets somebody in, with what her window lacks; nothing is here if it is not for her.
    ///
    /// - Parameter last: the number of the last event that she has.
    func admit(_ watcher: Watcher, _ signedIn: SignedIn, last: Int64?) async throws {
        await wait()
        defer { goOn() }
        let one = Present(watcher: watcher, signedIn: signedIn)
        for _ in 0..<5 where try await isLetIn(one, last: last) {
            watchers[watcher.number] = watcher
            return
        }
        throw TurnedAway.busy
    }

    /// False when the meeting went on while her window was written.
    private func isLetIn(_ one: Present, last: Int64?) async throws -> Bool {
        let stands = try await stand(one)
        let key = key(one, stands)
        if views[key] == nil || isStale || !one.watcher.window.staysWithCase {
            guard let painted = try await paint(key, one, ReadTogether()) else {
                throw NothingHere()
            }
            guard try await stand(one) == stands else { return false }
            _ = keep(painted, key)
        }
        guard let view = views[key] else { return false }
        try await office.note(view.looks, by: [(one.signedIn.reader, one.watcher.following)])
        let knowsNumbers = last.map { $0 >= oldest(of: view) } ?? false
        post(view, to: one.watcher, after: knowsNumbers ? last : nil, key)
        return true
    }

    private func stand(_ one: Present) async throws -> Followed {
        let stands = try await office.followed(id, by: [one.follower])[one.follower]
        guard let stands, one.watcher.window.isOpen(to: one.signedIn.reader, stands) else {
            throw NothingHere()
        }
        return stands
    }

    func leave(_ watcher: Watcher) {
        watchers[watcher.number] = nil
        sent[watcher.number] = nil
    }

    /// Something has changed, or time has passed.
    func refresh() async {
        guard !isStale else { return }
        isStale = true
        await wait()
        defer { goOn() }
        isStale = false
        do { try await lookAtAll() } catch { views = [:] }
    }

    /// Sends away whose session has ended.
    func lookAtSessions() async {
        let all = Array(watchers.values)
        guard !all.isEmpty,
            let open = try? await office.sessions(Set(all.map(\.session)))
        else { return }
        for watcher in all where open[watcher.session] == nil { sendAway(watcher) }
    }

    func beat() { for watcher in watchers.values { watcher.beat() } }
    func dropSlow(_ limit: Duration) { for one in watchers.values { one.dropIfSlow(limit) } }
    func end() { for watcher in watchers.values { watcher.end() } }
}

extension MeetingRoom {
    private func lookAtAll() async throws {
        let all = watchers.values.sorted { $0.number < $1.number }
        // What nobody follows is written anew for whoever comes.
        guard !all.isEmpty else {
            views = [:]
            return
        }
        let open = try await office.sessions(Set(all.map(\.session)))
        for watcher in all where open[watcher.session] == nil { sendAway(watcher) }
        let present = all.compactMap { watcher in
            open[watcher.session].map { Present(watcher: watcher, signedIn: $0) }
        }
        let followers = Set(present.map(\.follower))
        let together = ReadTogether()
        let stands = try await office.followed(id, by: followers, with: together)
        let groups = groups(of: present, stands)
        try await showAll(groups, stands, together)
        let keys = Set(groups.map(\.key))
        views = views.filter { keys.contains($0.key) }
    }

    /// Writes a few windows at a time, and sends each as soon as it is written.
    private func showAll(
        _ groups: [Group], _ stands: [Follower: Followed], _ together: ReadTogether
    ) async throws {
        var waiting = groups.makeIterator()
        try await withThrowingTaskGroup(of: (Group, WindowPainter.Painted?).self) { tasks in
            func begin() {
                guard let next = waiting.next() else { return }
                tasks.addTask { try await self.written(next, stands, together) }
            }
            for _ in 0..<Self.writtenAtOnce { begin() }
            while let (group, painted) = try await tasks.next() {
                begin()
                try await show(painted, group.key, to: group.present)
            }
        }
    }

    /// The window of a group, and those of it for whom it is. Whatever happened while it was
    /// written is for the next look: nobody is sent what was written after her rights had ended.
    private func written(
        _ group: Group, _ stands: [Follower: Followed], _ together: ReadTogether
    ) async throws -> (Group, WindowPainter.Painted?) {
        guard let first = group.present.first else { return (group, nil) }
        let painted = try await paint(group.key, first, together)
        let after = try await office.followed(
            id, by: Set(group.present.map(\.follower)), with: together)
        let same = group.present.filter { after[$0.follower] == stands[$0.follower] }
        return (Group(key: group.key, present: same), painted)
    }

    /// Those who are shown the same, and out with those who may not stay.
    private func groups(
        of present: [Present], _ stands: [Follower: Followed]
    ) -> [Group] {
        var groups: [ViewKey: [Present]] = [:]
        var order: [ViewKey] = []
        for one in present {
            guard let followed = stands[one.follower],
                one.watcher.window.isOpen(to: one.signedIn.reader, followed)
            else {
                sendAway(one.watcher)
                continue
            }
            let key = key(one, followed)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(one)
        }
        return order.map { Group(key: $0, present: groups[$0] ?? []) }
    }

    private func key(_ one: Present, _ followed: Followed) -> ViewKey {
        let (watcher, reader) = (one.watcher, one.signedIn.reader)
        return ViewKey(
            window: watcher.window, shown: watcher.shown, isVeiled: followed.isVeiled,
            current: followed.current, crowd: followed.crowd,
            account: watcher.window == .seat ? nil : reader.account)
    }

    private func paint(
        _ key: ViewKey, _ one: Present, _ together: ReadTogether
    ) async throws -> WindowPainter.Painted? {
        if let notice = notice(key) { return WindowPainter.Painted(parts: notice, looks: []) }
        return try await painter.paint(one.watcher, one.signedIn, id, together)
    }

    /// Posts what is new to everybody of a group, once it is noted that they see it; where there is
    /// no such page for them any more they are sent away.
    private func show(
        _ painted: WindowPainter.Painted?, _ key: ViewKey, to group: [Present]
    ) async throws {
        guard let painted else {
            for one in group { sendAway(one.watcher) }
            return
        }
        guard !group.isEmpty else { return }
        try await office.note(
            painted.looks, by: group.map { ($0.signedIn.reader, $0.watcher.following) })
        let sentences = keep(painted, key)
        guard let view = views[key] else { return }
        for one in group {
            let before = sent[one.watcher.number]
            let after = before?.key == key ? before?.number : nil
            post(view, to: one.watcher, after: after, key, sentences)
        }
    }

    /// Sends what is newer than she has, or all of it where that is not known.
    private func post(
        _ view: View, to watcher: Watcher, after number: Int64?, _ key: ViewKey,
        _ sentences: [String: String] = [:]
    ) {
        let newer = view.parts.values.filter { part in number.map { part.number > $0 } ?? true }
        let sentences = watcher.isTold ? sentences : [:]
        watcher.post(
            newer.map {
                LivePiece($0.number, $0.part.id, html: $0.part.html, say: sentences[$0.part.id])
            }
        )
        sent[watcher.number] = (key, last)
    }

    /// A window that stays with its case is told that the meeting has gone on, and no more.
    private func notice(_ key: ViewKey) -> [WindowPainter.Part]? {
        guard key.window.staysWithCase, key.shown != now(key) else { return nil }
        if key.isVeiled { return [WindowPainter.part("veil", veil(true, key.window, of: id))] }
        let place = key.crowd.slot?.place
        return [
            WindowPainter.part("veil", veil(false, key.window, of: id)),
            WindowPainter.part("moved", movedNotice(to: place, key.window, of: id)),
        ]
    }

    private func now(_ key: ViewKey) -> LivePlace.Shown {
        if key.isVeiled { return .veiled }
        return key.current.map(LivePlace.Shown.caseFile) ?? .between
    }

    /// Keeps what was painted, and says what is new in it.
    private func keep(_ painted: WindowPainter.Painted, _ key: ViewKey) -> [String: String] {
        let before = views[key]
        let changed = painted.parts.filter { before?.parts[$0.id]?.part != $0 }
        var view = View(parts: [:], looks: painted.looks)
        let number = changed.isEmpty ? last : nextNumber()
        for part in painted.parts {
            let old = before?.parts[part.id]
            view.parts[part.id] = old?.part == part ? old : (part, number)
        }
        views[key] = view
        return changed.reduce(into: [:]) { sentences, part in
            let rows = before?.parts[part.id].map { part.rows - $0.part.rows } ?? 0
            sentences[part.id] = say(part.id, rows, key)
        }
    }

    /// One sentence, for those who hear the page.
    private func say(_ id: String, _ rows: Int, _ key: ViewKey) -> String? {
        if id == "moved" { return movedSentence(to: key.crowd.slot?.place).english }
        guard rows > 0, ["entries", "plan", "case"].contains(id) else { return nil }
        return counted(rows, one: "1 new entry", many: "\(rows) new entries").english
    }

    private func oldest(of view: View) -> Int64 { view.parts.values.map(\.number).min() ?? .max }

    /// Numbers go on after the service has started again, and tell nothing but the time.
    private func nextNumber() -> Int64 {
        last = max(last + 1, office.world.now().milliseconds)
        return last
    }

    private func sendAway(_ watcher: Watcher) {
        watcher.sendAway()
        leave(watcher)
    }

    /// One at a time: a view that was read earlier must not be sent after one that was read later.
    private func wait() async {
        guard isBusy else {
            isBusy = true
            return
        }
        await withCheckedContinuation { queue.append($0) }
    }

    private func goOn() {
        if queue.isEmpty { isBusy = false } else { queue.removeFirst().resume() }
    }
}
