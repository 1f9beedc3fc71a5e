import Specimens
import Testing

@testable import Casework

/// Two people write and reword at once, connections break and forms are sent again; whatever the
/// order, no text is lost and none stands twice (ux 2.4.7).
@Suite struct TwoEditorsTests {
    @Test(arguments: 0..<100)
    func `a hundred random meetings of two editors lose and double nothing`(
        seed: Int
    ) throws {
        var play = try Play(seed: UInt64(seed))
        for _ in 0..<100 { try play.step() }
        play.check()
    }
}

/// What two editors see, type and send; each text is typed once and is unlike every other.
private struct Play {
    struct Sheet {
        let entry: Entry
        let version: Int
    }

    private var chance: Chance
    private var story: Story<CaseFile>
    private var open: [Sheet?] = [nil, nil]
    private var sent: [Sheet] = []
    private var accepted: [String] = []
    private var kept: [String] = []
    private var texts = 0

    init(seed: UInt64) throws {
        chance = Chance(seed)
        story = try Specimen.listedCase()
    }

    mutating func step() throws {
        let editor = chance.below(2)
        switch chance.below(4) {
        case 0: try add()
        case 1: open[editor] = look()
        case 2: try send(editor)
        default: try sendAgain()
        }
    }

    /// Every text that was taken stands in the history exactly once; every other was handed back.
    func check() {
        let written = story.record.entries.all.flatMap { $0.wordings.map(\.entry.words.revealed) }
        let parts = written.flatMap { $0.split(separator: " / ").map(String.init) }
        for text in accepted { #expect(parts.contains(text), "lost: a text of this play") }
        let whole = written.filter { !$0.isEmpty }
        #expect(Set(whole).count == whole.count, "a wording stands twice")
        #expect(accepted.count + kept.count == texts)
    }

    private mutating func text() -> String {
        texts += 1
        return "text \(texts)"
    }

    private mutating func add() throws {
        let words = text()
        let line = MinuteLine(
            id: Specimen.id(UInt64(1000 + texts)), kind: .information, agency: nil,
            words: PrivateText(words))
        // The answer got lost, and the form is sent again.
        for _ in 0..<(1 + chance.below(2)) {
            story = try story.after(RecordMinute(line), on: Specimen.occasion())
        }
        accepted.append(words)
    }

    private mutating func look() -> Sheet? {
        let all = story.record.entries.all.filter { $0.id != .summary }
        guard !all.isEmpty else { return nil }
        let one = all[chance.below(all.count)]
        return Sheet(entry: one.current, version: one.version)
    }

    private mutating func send(_ editor: Int) throws {
        guard let sheet = open[editor], case .minute(let line) = sheet.entry else { return }
        let words = text()
        let mine = Entry.minute(line.saying(PrivateText(words)))
        open[editor] = nil
        let isTaken = try reword(Sheet(entry: mine, version: sheet.version))
        if isTaken { return accepted.append(words) }
        guard let theirs = story.record.entries[mine.id] else { return }
        switch chance.below(3) {
        case 0:
            accepted.append(words)
            try choose(mine, theirs.version)
        case 1:
            accepted.append(words)
            try choose(mine.keeping(both: theirs.current), theirs.version)
        default: kept.append(words)
        }
    }

    private mutating func choose(_ entry: Entry, _ version: Int) throws {
        let isTaken = try reword(Sheet(entry: entry, version: version))
        #expect(isTaken)
    }

    private mutating func sendAgain() throws {
        guard !sent.isEmpty else { return }
        let before = story.record.entries
        _ = try reword(sent[chance.below(sent.count)])
        #expect(story.record.entries == before)
    }

    private mutating func reword(_ sheet: Sheet) throws -> Bool {
        do {
            story = try story.after(
                RewordEntry(sheet.entry, seenAs: sheet.version), on: Specimen.occasion())
            sent.append(sheet)
            return true
        } catch RewordEntry.Refusal.changedMeanwhile {
            return false
        }
    }
}

/// Chance that can be played again from its seed.
private struct Chance {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(truncatingIfNeeded: state >> 33) % max(limit, 1)
    }
}
