import Linkage
import Testing

/// What must hold of an index whoever is in it.
@Suite struct PersonIndexTests {
    private func shown(_ candidates: [Candidate<String>]) -> [String] {
        candidates.map { "\($0.key) \(Int($0.probability * 1000)) \($0.reasons)" }
    }

    @Test func `the order in which people came changes nothing`() {
        var forwards = PersonIndex<String>()
        var backwards = PersonIndex<String>()
        for number in 0..<200 { forwards.add(Crowd.person(number), as: "\(number)") }
        for number in (0..<200).reversed() { backwards.add(Crowd.person(number), as: "\(number)") }
        for number in stride(from: 0, to: 200, by: 7) {
            let asked = Crowd.person(number)
            let one = Set(shown(forwards.candidates(for: asked, limit: 500)))
            #expect(one == Set(shown(backwards.candidates(for: asked, limit: 500))))
        }
    }

    @Test func `a person is likely as often asked about as known`() {
        for number in stride(from: 1, to: 120, by: 11) {
            let (one, other) = (Crowd.person(number), Crowd.person(number + 10))
            var (left, right) = (PersonIndex<String>(), PersonIndex<String>())
            left.add(one, as: "it")
            right.add(other, as: "it")
            let asked = shown(left.candidates(for: other, above: 0))
            #expect(asked == shown(right.candidates(for: one, above: 0)))
        }
    }

    @Test func `adding a person never hides another`() {
        var index = PersonIndex<String>()
        for number in 0..<300 {
            index.add(Crowd.person(number), as: "\(number)")
            guard number % 20 == 0 else { continue }
            for earlier in stride(from: 0, through: number, by: 20) {
                let found = index.candidates(for: Crowd.person(earlier), limit: 300)
                #expect(found.contains { $0.key == "\(earlier)" })
            }
        }
    }

    @Test func `a person who was removed is found no more, and the others are`() {
        var index = Crowd.index()
        for number in stride(from: 0, to: 500, by: 2) { index.remove("\(number)") }
        #expect(index.count == 250)
        for number in 0..<500 {
            let found = index.candidates(for: Crowd.person(number), limit: 500)
            #expect(found.contains { $0.key == "\(number)" } == (number % 2 == 1))
        }
    }

    /// An index without the hidden cases is made from the one with all (SR-08).
    @Test func `once some were removed, nothing tells that they were ever there`() {
        var removed = Crowd.index()
        var never = PersonIndex<String>()
        for number in 0..<500 {
            if number.isMultiple(of: 3) {
                removed.removeForGood("\(number)")
            } else {
                never.add(Crowd.person(number), as: "\(number)")
            }
        }
        // Whoever comes later, equals of those who are there among them.
        for number in 500..<600 {
            removed.add(Crowd.person(number - 300), as: "\(number)")
            never.add(Crowd.person(number - 300), as: "\(number)")
        }
        for number in 0..<500 {
            let asked = Crowd.person(number)
            let one = removed.candidates(for: asked, above: 0, limit: 500)
            let other = never.candidates(for: asked, above: 0, limit: 500)
            #expect(one.map(\.probability) == other.map(\.probability))
            #expect(shown(one) == shown(other))
        }
    }

    @Test func `taking everybody out and in again gives the same answers`() {
        var index = Crowd.index()
        let before = (0..<20).map { shown(index.candidates(for: Crowd.person($0 * 25))) }
        index.removeAll { _ in true }
        #expect(index.count == 0)
        for number in 0..<500 { index.add(Crowd.person(number), as: "\(number)") }
        let after = (0..<20).map { shown(index.candidates(for: Crowd.person($0 * 25))) }
        #expect(before.map(Set.init) == after.map(Set.init))
    }

    @Test func `an amended person is found by what is written now`() {
        var index = Crowd.index()
        let name = WrittenName(forename: "Unheard", surname: "Ofname")
        let born = BirthDate(year: 2001, month: 2, day: 3)
        index.add(PersonDescription(names: [name], born: born), as: "7")
        #expect(index.count == 500)
        let found = index.candidates(for: PersonDescription(names: [name], born: born))
        #expect(found.map(\.key) == ["7"])
        #expect(!index.candidates(for: Crowd.person(7)).contains { $0.key == "7" })
    }

    @Test func `whoever may not be shown changes neither the results nor their probability`() {
        var index = Crowd.index()
        let before = index.candidates(for: Crowd.person(9))
        index.add(Crowd.person(9), as: "hidden")
        let after = index.candidates(for: Crowd.person(9)) { $0 != "hidden" }
        #expect(before.map(\.key) == after.map(\.key))
        for (one, other) in zip(before, after) {
            #expect(abs(one.probability - other.probability) < 0.01)
        }
    }

    @Test func `the probabilities of all candidates make at most one person`() {
        let index = Crowd.index()
        for number in stride(from: 0, to: 500, by: 13) {
            let found = index.candidates(for: Crowd.person(number), above: 0, limit: 500)
            #expect(found.reduce(0) { $0 + $1.probability } < 1.000_1)
        }
    }

    @Test func `a serial perpetrator is as likely in each of many cases as in one`() {
        var index = PersonIndex<String>(records: .severalPerPerson)
        for number in 0..<300 { index.add(Crowd.person(number), as: "\(number)") }
        for number in 0..<15 { index.add(Crowd.person(7), as: "again \(number)") }
        let found = index.candidates(for: Crowd.person(7), limit: 50)
        #expect(found.filter { $0.probability > 0.9 }.count == 16)
    }
}
