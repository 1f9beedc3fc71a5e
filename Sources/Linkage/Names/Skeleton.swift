/// How a word sounds, roughly: a leading vowel and up to six consonants, alike ones made one.
struct Skeleton: Hashable {
    /// Four bits a sound; never zero for a word with anything in it.
    let bits: UInt32

    init(_ word: some RandomAccessCollection<UInt8>) {
        let letters = Array(word)
        guard letters.allSatisfy({ $0 < 128 }) else {
            bits = Mixing.short(letters) | 0x8000_0000
            return
        }
        var writing = SoundWriting()
        var at = 0
        while at < letters.count {
            let (length, sounds) = Sounds.next(in: letters, at: at)
            for sound in sounds { writing.append(sound) }
            at += length
        }
        bits = writing.bits == 0 ? Mixing.short(letters) | 0x4000_0000 : writing.bits
    }
}

/// The sounds kept so far.
private struct SoundWriting {
    var bits: UInt32 = 0
    private var count = 0

    mutating func append(_ sound: UInt8) {
        guard sound != Sounds.silent, count < 6 else { return }
        guard count == 0 || sound != Sounds.vowel else { return }
        guard UInt8(truncatingIfNeeded: bits & 15) != sound else { return }
        bits = bits << 4 | UInt32(sound)
        count += 1
    }
}

/// Which letters, alone or together, make which of ten sounds.
enum Sounds {
    static let silent: UInt8 = 0
    static let vowel: UInt8 = 1
    private static let lips: UInt8 = 2
    private static let breath: UInt8 = 3
    private static let throat: UInt8 = 4
    private static let hiss: UInt8 = 5
    private static let tongue: UInt8 = 6
    private static let side: UInt8 = 7
    private static let roll: UInt8 = 8
    private static let hum: UInt8 = 9

    /// How many letters from here on make up the next sounds, and these.
    static func next(in word: [UInt8], at: Int) -> (Int, [UInt8]) {
        let letter = word[at]
        let after = at + 1 < word.count ? word[at + 1] : 0
        let third = at + 2 < word.count ? word[at + 2] : 0
        if let found = group(letter, after, third, isFirst: at == 0) { return found }
        return (1, [alone(letter, before: after)])
    }

    private static func group(
        _ one: UInt8, _ two: UInt8, _ three: UInt8, isFirst: Bool
    ) -> (Int, [UInt8])? {
        switch (one, two) {
        case ("p", "h"): (2, [breath])
        case ("g", "h"): (2, [isFirst ? throat : silent])
        case ("c", "k"), ("k", "h"), ("g", "k"): (2, [throat])
        case ("s", "c") where three == UInt8(ascii: "h"): (3, [hiss])
        case ("t", "c") where three == UInt8(ascii: "h"): (3, [hiss])
        case ("s", "h"), ("s", "z"), ("c", "z"), ("c", "h"), ("z", "h"), ("t", "s"), ("d", "z"):
            (2, [hiss])
        case ("k", "n") where isFirst, ("g", "n") where isFirst: (2, [hum])
        case ("w", "r") where isFirst: (2, [roll])
        case ("m", "c") where isFirst: (2, [hum, throat])
        case ("t", "h"), ("d", "h"): (2, [tongue])
        case ("b", "h"): (2, [lips])
        default: nil
        }
    }

    private static func alone(_ letter: UInt8, before next: UInt8) -> UInt8 {
        switch letter {
        case "a", "e", "i", "o", "u": vowel
        case "b", "p": lips
        case "f", "v": breath
        case "c": isSoft(next) ? hiss : throat
        case "g": isSoft(next) ? hiss : throat
        case "k", "q": throat
        case "s", "z", "j", "x": hiss
        case "d", "t": tongue
        case "l": side
        case "r": roll
        case "m", "n": hum
        case 48...57: 10 + letter % 6
        default: silent
        }
    }

    private static func isSoft(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "e") || letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y")
    }
}

/// A letter in a pattern, where bytes are looked at.
private func ~= (letter: Unicode.Scalar, byte: UInt8) -> Bool {
    letter.value == UInt32(byte)
}
