import Linkage
import Testing

@Suite struct FindingKnownPeopleTests {
    private let known = KnownPerson(
        key: 1, names: ["Zoë O'Testerton", "Zoe Sampleton"],
        born: BirthDay(year: 1990, month: 3, day: 14), address: "4 Invented Row, Mockford ZZ1 1AA")

    private func reasons(
        _ name: String, _ born: BirthDay? = nil, _ address: String = ""
    ) -> [Likeness]? {
        var index = PersonIndex<Int>()
        index.add(known)
        let person = KnownPerson(key: 2, names: [name], born: born, address: address)
        return index.candidates(for: person).first?.reasons
    }

    @Test func `the same name is found without accents, apostrophes or order`() {
        #expect(reasons("OTesterton, ZOE") == [.sameName])
    }

    @Test func `a former name is found and said to be one`() {
        #expect(reasons("Zoe Sampleton") == [.formerName])
    }

    @Test func `a name that sounds alike is found`() {
        #expect(reasons("Zoey Otestertan") == [.similarName])
    }

    @Test func `a birth date with day and month changed round is near`() {
        let turned = KnownPerson(
            key: 3, names: ["Ann Sample"], born: BirthDay(year: 1990, month: 5, day: 4),
            address: "")
        var index = PersonIndex<Int>()
        index.add(turned)
        let asked = KnownPerson(
            key: 4, names: ["Ann Sample"], born: BirthDay(year: 1990, month: 4, day: 5),
            address: "")
        #expect(index.candidates(for: asked).first?.reasons == [.sameName, .similarBirth])
    }

    @Test func `a sister at the same address is not taken for the person`() {
        let sister = BirthDay(year: 1987, month: 11, day: 2)
        #expect(reasons("Mia Testerton", sister, "4 Invented Row, Mockford ZZ1 1AA") == nil)
    }

    @Test func `the same name born on quite another day is somebody else`() {
        #expect(reasons("Zoë O'Testerton", BirthDay(year: 1961, month: 8, day: 30)) == nil)
    }

    @Test func `everything in common gives every reason`() {
        let found = reasons(
            "Zoe OTesterton", BirthDay(year: 1990, month: 3, day: 14), "Flat 2, ZZ1 1AA")
        #expect(found == [.sameName, .sameBirth, .samePostcode])
    }

    @Test func `a removed person is found no more`() {
        var index = PersonIndex<Int>()
        index.add(known)
        index.remove(1)
        #expect(index.candidates(for: known).isEmpty)
        #expect(index.count == 0)
    }

    @Test(arguments: ["", "   ", "🦊", "李小龙", "Ömer-Şükrü Ğ", "\u{0301}\u{0301}", "''.."])
    func `any writing at all can be compared`(name: String) {
        #expect(NameKey(name).words.allSatisfy { !$0.isEmpty })
    }
}
