import Linkage
import Testing

/// Whole lists, matched with another or with themselves.
@Suite struct ListsTests {
    @Test func `each of a list is found among the known, and a stranger is not`() {
        var match = ListMatch(Crowd.index())
        for number in 0..<100 { match.ask(Crowd.person(number)) }
        match.ask(
            PersonDescription(
                names: [WrittenName(forename: "Unheard", surname: "Ofname")],
                born: BirthDate(year: 2001, month: 2, day: 3)))
        let judged = match.judged()
        #expect(judged.count == 101)
        for number in 0..<100 { #expect(judged[number].first?.key == "\(number)") }
        #expect(judged[100].isEmpty)
    }

    @Test func `a few people are judged without learning from them`() {
        var match = ListMatch(Crowd.index())
        match.ask(Crowd.person(3))
        let alone = Crowd.index().candidates(for: Crowd.person(3))
        let listed = match.judged()[0]
        #expect(listed.map(\.key) == alone.map(\.key))
        for (one, other) in zip(listed, alone) {
            #expect(abs(one.probability - other.probability) < 0.001)
        }
    }

    @Test func `one who stands in a list twice is found, each pair once`() {
        var index = Crowd.index()
        for number in 0..<40 { index.add(Crowd.person(number), as: "again \(number)") }
        var told = 0
        let pairs = index.pairsWithin(above: 0.5) { told = $0 }
        #expect(told == 540)
        let found = Set(pairs.map { Set([$0.later, $0.earlier]) })
        #expect(found.count == pairs.count)
        for number in 0..<40 { #expect(found.contains(["\(number)", "again \(number)"])) }
    }

    @Test func `two records that share little are one person when a third is both`() {
        let (old, new) = (
            WrittenName(forename: "Carmen", surname: "Mockridge"),
            WrittenName(forename: "Carmen", surname: "Samplewell")
        )
        let before = WrittenAddress(line: "4 Invented Row, Mockford ZZ1 1AA")
        let now = WrittenAddress(line: "19 Other Road, Fakeham ZZ9 8BB")
        let born = BirthDate(year: 1983, month: 4, day: 17)
        var index = Crowd.index()
        index.add(PersonDescription(names: [old], addresses: [before]), as: "one")
        index.add(PersonDescription(names: [new], addresses: [now]), as: "two")
        let apart = index.pairsWithin().contains { Set([$0.later, $0.earlier]) == ["one", "two"] }
        index.add(
            PersonDescription(names: [old, new], born: born, addresses: [before, now]), as: "both")
        let joined = index.pairsWithin().contains {
            Set([$0.later, $0.earlier]) == ["one", "two"]
        }
        #expect(!apart)
        #expect(joined)
    }
}
