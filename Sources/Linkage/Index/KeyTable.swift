/// Who stands under each key: one open table of keys, and a chain of people for each.
///
/// Two keys that fall on one number only make their people be compared for nothing.
struct KeyTable: Sendable {
    /// A key, and whoever stands under it: the one person, or the group when there are several.
    private struct Slot: Sendable {
        var key: UInt32 = 0
        var holder = KeyTable.nobody
    }

    private struct Group: Sendable {
        var count: UInt32
        var first: UInt32
    }

    private struct Link: Sendable {
        var person: UInt32
        var next: UInt32
    }

    private static let nobody = UInt32.max
    private static let end = UInt32.max
    private static let groupMark: UInt32 = 0x8000_0000

    private var slots = [Slot](repeating: Slot(), count: 256)
    private var used = 0
    private var groups: [Group] = []
    private var freeGroups: [UInt32] = []
    private var links: [Link] = []
    private var freeLink = KeyTable.end

    func count(_ key: UInt32) -> Int {
        let holder = slots[place(key)].holder
        if holder == KeyTable.nobody { return 0 }
        return holder < KeyTable.groupMark ? 1 : Int(groups[group(holder)].count)
    }

    /// Everybody under a key whose place is before one, unless they are more than `most`.
    func append(
        _ key: UInt32, atMost most: Int, before end: UInt32, to found: inout [UInt32]
    ) {
        let holder = slots[place(key)].holder
        if holder == KeyTable.nobody { return }
        if holder < KeyTable.groupMark {
            if holder < end { found.append(holder) }
            return
        }
        let group = groups[group(holder)]
        guard Int(group.count) <= most else { return }
        var at = group.first
        while at != KeyTable.end {
            let person = links[Int(at)].person
            if person < end { found.append(person) }
            at = links[Int(at)].next
        }
    }

    mutating func add(_ person: UInt32, under key: UInt32) {
        if (used + 1) * 5 > slots.count * 4 { grow() }
        let at = place(key)
        let holder = slots[at].holder
        if slots[at].key == 0 {
            slots[at].key = key
            used += 1
        }
        if holder == KeyTable.nobody {
            slots[at].holder = person
        } else if holder < KeyTable.groupMark {
            slots[at].holder = newGroup(link(person, link(holder, KeyTable.end)))
        } else {
            groups[group(holder)].count += 1
            groups[group(holder)].first = link(person, groups[group(holder)].first)
        }
    }

    /// The key stays when nobody is left under it, since others may have been placed after it.
    mutating func remove(_ person: UInt32, under key: UInt32) {
        let at = place(key)
        let holder = slots[at].holder
        if holder == person { slots[at].holder = KeyTable.nobody }
        guard holder != KeyTable.nobody, holder >= KeyTable.groupMark else { return }
        let group = group(holder)
        guard unlink(person, from: group) else { return }
        groups[group].count -= 1
        guard groups[group].count == 1 else { return }
        let last = groups[group].first
        slots[at].holder = links[Int(last)].person
        release(last)
        freeGroups.append(UInt32(group))
    }

    private func group(_ holder: UInt32) -> Int { Int(holder & ~KeyTable.groupMark) }

    private mutating func newGroup(_ first: UInt32) -> UInt32 {
        let group = Group(count: 2, first: first)
        if let free = freeGroups.popLast() {
            groups[Int(free)] = group
            return free | KeyTable.groupMark
        }
        groups.append(group)
        return UInt32(groups.count - 1) | KeyTable.groupMark
    }

    private mutating func unlink(_ person: UInt32, from group: Int) -> Bool {
        var (before, at) = (KeyTable.end, groups[group].first)
        while at != KeyTable.end, links[Int(at)].person != person {
            (before, at) = (at, links[Int(at)].next)
        }
        guard at != KeyTable.end else { return false }
        if before == KeyTable.end {
            groups[group].first = links[Int(at)].next
        } else {
            links[Int(before)].next = links[Int(at)].next
        }
        release(at)
        return true
    }

    private mutating func link(_ person: UInt32, _ next: UInt32) -> UInt32 {
        guard freeLink != KeyTable.end else {
            links.append(Link(person: person, next: next))
            return UInt32(links.count - 1)
        }
        let at = freeLink
        freeLink = links[Int(at)].next
        links[Int(at)] = Link(person: person, next: next)
        return at
    }

    private mutating func release(_ link: UInt32) {
        links[Int(link)].next = freeLink
        freeLink = link
    }

    /// Where a key stands, or would.
    private func place(_ key: UInt32) -> Int {
        let mixed = Mixing.finish(UInt64(key)) & 0xffff_ffff
        var at = Int((mixed * UInt64(slots.count)) >> 32)
        while slots[at].key != 0, slots[at].key != key {
            at = at + 1 == slots.count ? 0 : at + 1
        }
        return at
    }

    /// Half as large again, without the keys that nobody stands under any more.
    private mutating func grow() {
        let old = slots.filter { $0.holder != KeyTable.nobody }
        let isFull = old.count * 2 > slots.count
        slots = Array(repeating: Slot(), count: isFull ? slots.count * 3 / 2 : slots.count)
        for slot in old { slots[place(slot.key)] = slot }
        used = old.count
    }
}
