import Linkage
import Testing

/// A referral names several people at once, and each says something of the others.
@Suite struct WholeReferralTests {
    private let victim = PersonDescription(
        names: [WrittenName(forename: "Ana", surname: "Mockridge")],
        born: BirthDate(year: 1985, month: 2, day: 11))
    private let perpetrator = PersonDescription(
        names: [WrittenName(forename: "Piotr", surname: "Testerski")],
        born: BirthDate(year: 1980, month: 9, day: 30))
    private let child = PersonDescription(
        names: [WrittenName(forename: "Lena", surname: "Testerska")],
        born: BirthDate(year: 2015, month: 6, day: 1))

    private func index() -> PersonIndex<String> {
        var index = Crowd.index()
        index.add(victim, as: "case/victim")
        index.add(perpetrator, as: "case/perpetrator")
        index.add(child, as: "case/child")
        return index
    }

    private func caseOf(_ key: String) -> String { String(key.prefix { $0 != "/" }) }

    @Test func `a victim half known is surer when the perpetrator and the child are too`() {
        let half = PersonDescription(names: [WrittenName(forename: "Hannah", surname: "Mockler")])
        let index = index()
        let alone = index.candidates(for: half, above: 0).first { $0.key == "case/victim" }
        let together = index.candidates(
            together: [half, perpetrator, child], groupedBy: caseOf,
            members: { ["\($0)/victim", "\($0)/perpetrator", "\($0)/child"] }
        ).first?.first
        #expect(together?.key == "case/victim")
        #expect((together?.probability ?? 0) > (alone?.probability ?? 0) + 0.2)
    }

    @Test func `a new partner of a known perpetrator is not taken for the earlier victim`() {
        let other = PersonDescription(
            names: [WrittenName(forename: "Bethan", surname: "Fakeley")],
            born: BirthDate(year: 1991, month: 1, day: 20))
        let found = index().candidates(together: [other, perpetrator], groupedBy: caseOf)
        #expect(found.first?.contains { $0.key == "case/victim" } == false)
        #expect(found.last?.first?.key == "case/perpetrator")
    }
}
