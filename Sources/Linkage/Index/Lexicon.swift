/// Every word that stands in a name or an address, once, under a number; 0 is no word.
///
/// A second lexicon, that of somebody asked about, goes on counting where the first one ends, so
/// that asking changes nothing.
struct Lexicon: Sendable {
    typealias Number = UInt32

    private(set) var letters: [UInt8] = []
    private(set) var entries: [Entry] = [Entry()]
    private var slots: [Number] = Array(repeating: 0, count: 64)
    private let first: Number

    /// A word, and how many people have it in their forenames and surnames.
    struct Entry: Sendable {
        var start: UInt32 = 0
        var length: UInt8 = 0
        var isByCustom = false
        /// Its number in the table of nicknames and spellings, plus one; 0 when it is not there.
        var variant: UInt16 = 0
        var skeleton: UInt32 = 0
        /// A bit for each letter that is in it, so that words with little in common are passed by.
        var letters: UInt32 = 0
        var asForename: UInt32 = 0
        var asSurname: UInt32 = 0
        var asMiddle: UInt32 = 0
        var asTown: UInt32 = 0
    }

    init(after other: Lexicon? = nil) {
        first = other.map { $0.first + Number($0.entries.count) - 1 } ?? 0
    }

    /// Whether a number, if it is not 0, was given by this lexicon and not by an earlier one.
    func gave(_ number: Number) -> Bool { number > first }

    func entry(_ number: Number) -> Entry { entries[number == 0 ? 0 : Int(number - first)] }

    func word(_ number: Number) -> ArraySlice<UInt8> {
        let entry = entry(number)
        return letters[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
    }

    func find(_ word: [UInt8]) -> Number? {
        guard !word.isEmpty else { return 0 }
        var at = home(word)
        while slots[at] != 0 {
            let number = slots[at]
            if self.word(number).elementsEqual(word) { return number }
            at = (at + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func number(_ word: [UInt8]) -> Number {
        if let known = find(word) { return known }
        let number = first + Number(entries.count)
        let variant = Nicknames.number(of: word).map { $0 + 1 } ?? 0
        entries.append(
            Entry(
                start: UInt32(letters.count), length: UInt8(truncatingIfNeeded: word.count),
                isByCustom: NameWords.isByCustom(word),
                variant: variant, skeleton: Skeleton(word).bits,
                letters: word.reduce(0) { $0 | 1 << UInt32($1 & 31) }))
        letters += word
        if entries.count * 2 > slots.count { grow() }
        place(number)
        return number
    }

    mutating func count(_ number: Number, _ role: Role, by change: Int) {
        guard number != 0 else { return }
        let at = Int(number - first)
        switch role {
        case .forename: entries[at].asForename = Lexicon.sum(entries[at].asForename, change)
        case .surname: entries[at].asSurname = Lexicon.sum(entries[at].asSurname, change)
        case .middle: entries[at].asMiddle = Lexicon.sum(entries[at].asMiddle, change)
        case .town: entries[at].asTown = Lexicon.sum(entries[at].asTown, change)
        }
    }

    enum Role { case forename, surname, middle, town }

    private static func sum(_ count: UInt32, _ change: Int) -> UInt32 {
        UInt32(max(Int(count) + change, 0))
    }

    private func home(_ word: some Sequence<UInt8>) -> Int {
        Int(truncatingIfNeeded: Mixing.long(word)) & (slots.count - 1)
    }

    private mutating func place(_ number: Number) {
        var at = home(word(number))
        while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
        slots[at] = number
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for index in entries.indices.dropFirst().dropLast() { place(first + Number(index)) }
    }
}
