import Testing

@testable import Linkage

/// Whatever is typed or read from a file, comparing it ends, and ends soon.
@Suite struct AnyBytesTests {
    /// A generator that gives the same numbers every time.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Mixing.finish(state)
        }
    }

    private func text(_ dice: inout Dice) -> String {
        let length = Int.random(in: 0...40, using: &dice)
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) }
        if Bool.random(using: &dice) { return String(decoding: bytes, as: UTF8.self) }
        let letters = Array("aAzé ßŁ-'/,.0179李م\u{301}\u{200d}")
        return String(bytes.map { letters[Int($0) % letters.count] })
    }

    private func person(_ dice: inout Dice) -> PersonDescription {
        PersonDescription(
            names: [
                WrittenName(
                    forename: text(&dice), middle: text(&dice), surname: text(&dice)),
                WrittenName(whole: text(&dice)),
            ],
            born: BirthDate(text(&dice)), sex: WrittenSex(text(&dice)),
            addresses: [
                WrittenAddress(
                    house: text(&dice), street: text(&dice), town: text(&dice),
                    postcode: text(&dice)),
                WrittenAddress(line: text(&dice)),
            ],
            telephones: [text(&dice)])
    }

    @Test func `no bytes at all bring the comparison down`() {
        var dice = Dice(state: 7)
        var index = PersonIndex<Int>()
        for number in 0..<500 {
            let one = person(&dice)
            index.add(one, as: number % 100)
            let found = index.candidates(for: person(&dice), above: 0)
            #expect(found.allSatisfy { $0.probability >= 0 && $0.probability <= 1 })
        }
        index.removeAll { _ in true }
        #expect(index.count == 0)
    }

    @Test func `a very long text takes no longer than a long one`() {
        let long = String(repeating: "Mc Testerton-", count: 20_000)
        let name = WrittenName(forename: long, middle: long, surname: long)
        let person = PersonDescription(
            names: [name], born: BirthDate(long), addresses: [WrittenAddress(line: long)],
            telephones: [long])
        var index = PersonIndex<Int>()
        index.add(person, as: 1)
        #expect(index.candidates(for: person).count == 1)
    }
}
