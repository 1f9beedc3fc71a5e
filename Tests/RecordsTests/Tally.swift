import Casework
import Records
import Storage

/// A record small enough to see through, for tests of the ledger: a count and some remarks.
struct Tally: Record {
    static let kind = RecordKind.meeting
    private(set) var count = 0
    private(set) var isClosed = false
    private(set) var remarks: [PrivateText] = []

    mutating func apply(_ event: TallyEvent) {
        switch event {
        case .counted(let counted): count += counted.step
        case .remarked(let remarked): remarks.append(remarked.words)
        case .claimed: break
        case .closed: isClosed = true
        }
    }
}

enum TallyEvent: RecordedEvent {
    case counted(Counted)
    case remarked(Remarked)
    case claimed(Claimed)
    case closed(Closed)
}

struct Counted: Codable, Equatable, Sendable {
    let step: Int
}

struct Remarked: Codable, Equatable, Sendable {
    let words: PrivateText
}

/// A name that only one tally may have: a table says so.
struct Claimed: Codable, Equatable, Sendable {
    let name: String
}

struct Closed: Codable, Equatable, Sendable {}

struct Count: Decision {
    var step = 1
    enum Refusal: Error, Equatable { case isClosed }

    func decide(given tally: Tally, on occasion: Occasion) throws(Refusal) -> [TallyEvent] {
        guard !tally.isClosed else { throw .isClosed }
        return [.counted(Counted(step: step))]
    }
}

/// Several events of one decision: a remark, and a count of it.
struct Remark: Decision {
    let words: String

    func decide(given tally: Tally, on occasion: Occasion) throws(Never) -> [TallyEvent] {
        [.remarked(Remarked(words: Private(words))), .counted(Counted(step: 1))]
    }
}

struct Claim: Decision {
    let name: String

    func decide(given tally: Tally, on occasion: Occasion) throws(Never) -> [TallyEvent] {
        [.claimed(Claimed(name: name))]
    }
}

struct Close: Decision {
    func decide(given tally: Tally, on occasion: Occasion) throws(Never) -> [TallyEvent] {
        [.closed(Closed())]
    }
}

/// What a later program might have called it: it does not know what `counted` means.
struct StrangeTally: Record {
    static let kind = RecordKind.meeting

    mutating func apply(_ event: StrangeTallyEvent) {}
}

enum StrangeTallyEvent: RecordedEvent {
    case remarked(Remarked)
}
