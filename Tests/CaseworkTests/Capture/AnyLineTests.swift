import Casework
import Testing

/// Whatever is typed, something is kept.
@Suite struct AnyLineTests {
    private let pieces = [
        "a", "i", "r", "v", "s", "f", "u", ">", "?", "ho", "po", "+", "ho+", "lc", "[", "]", "1w",
        "3", "dec", "31", "feb", "99999999999999999999", "-1d", "/", "3/", "bwm", "\u{0}", "é",
        "\u{1F469}\u{200D}\u{1F466}", "\u{0301}", "\u{202E}", " ", "\n", "\t", "\u{2003}", "fri",
        "on",
    ]

    @Test func `no line is lost, however odd`() {
        let desk = CaptureDesk()
        var chance = Chance(state: 22)
        for _ in 0..<20_000 {
            let count = Int(chance.next() % 8)
            let line = (0..<count).map { _ in
                pieces[Int(chance.next() % UInt64(pieces.count))]
            }.joined(separator: chance.next() % 3 == 0 ? "" : " ")
            #expect(keeps(line, desk.read(line)), "\(line.debugDescription)")
        }
    }

    /// A minute holds the whole line; anything else was understood.
    private func keeps(_ line: String, _ read: Captured?) -> Bool {
        switch read {
        case nil: false
        case .nothing: line.allSatisfy(\.isWhitespace)
        case .minute(let words, _): line.contains(words) && !words.isEmpty
        case .information(_, let words), .victimsView(let words), .risk(_, let words):
            line.contains(words)
        case .action(let action): !action.words.isEmpty && !action.owners.isEmpty
        case .flag(let agencies): !agencies.isEmpty
        case .speaker, .finishAndOpenNext, .undo, .help: true
        }
    }
}

/// The same lines each time (the xorshift of Marsaglia).
private struct Chance {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
