import Testing

@testable import Linkage

/// Names, dates, addresses and numbers as they are compared.
@Suite struct WritingTests {
    private func folded(_ text: String) -> [String] {
        LetterFolding.words(of: text).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("Łukasz Żółć", ["lukasz", "zolc"]), ("O’Brien-Smith", ["obrien", "smith"]),
        ("Straße", ["strasse"]), ("Þór Æsa", ["thor", "aesa"]), ("Ольга", ["olga"]),
        ("Γιώργος", ["giorgos"]), ("İPEK", ["ipek"]), ("e\u{301}", ["e"]),
    ])
    func `letters become those of English`(text: String, words: [String]) {
        #expect(folded(text) == words)
    }

    @Test(arguments: ["李小龙", "محمد", "דוד", "สมชาย", "한국", "Ольга", "ქეთევან", "x", "7"])
    func `a name in any script can be looked up`(name: String) {
        let person = PersonDescription(
            names: [WrittenName(forename: name, surname: name)],
            born: BirthDate(year: 1990, month: 3, day: 14))
        var index = PersonIndex<Int>()
        index.add(person, as: 1)
        #expect(index.candidates(for: person).first?.key == 1)
        #expect(Skeleton(LetterFolding.words(of: name).first ?? []).bits != 0)
    }

    @Test(arguments: [
        ("Philip", "Filip"), ("Wright", "Rite"), ("Knight", "Nite"), ("Hannah", "Anna"),
        ("Szymon", "Shimon"), ("Khan", "Kan"), ("MacDonald", "McDonald"),
    ])
    func `names that sound alike have one skeleton`(one: String, other: String) {
        let skeletons = [one, other].map { Skeleton(LetterFolding.words(of: $0).first ?? []) }
        #expect(skeletons[0] == skeletons[1])
    }

    @Test(arguments: [
        ("1990-03-14", 1990, 3, 14), ("19900314", 1990, 3, 14), ("14/3/1990", 1990, 3, 14),
        ("14.03.1990", 1990, 3, 14), ("1990", 1990, 0, 0), ("03/1990", 1990, 3, 0),
        ("1916-00-17", 1916, 0, 17),
    ])
    func `a date of birth is read however it is written`(
        text: String, year: Int, month: Int, day: Int
    ) {
        #expect(BirthDate(text) == BirthDate(year: year, month: month, day: day))
    }

    @Test(arguments: ["", "unknown", "c. 40", "//", "0"])
    func `what holds no year is no date of birth`(text: String) {
        #expect(BirthDate(text) == nil)
    }

    @Test(arguments: [
        ("Flat 4, 29", "29 Flat 4"), ("6/99", "Flat 6, 99"), ("10A", "10 a"), ("No. 7", "7"),
    ])
    func `a flat and a house are the same in any order`(one: String, other: String) {
        #expect(HouseNumber(one) == HouseNumber(other))
    }

    @Test func `an address in one line is read into its parts`() {
        let address = WrittenAddress(line: "Flat 2, 4 Invented Row, Mockford ZZ1 1AA")
        #expect(HouseNumber(address.house) == HouseNumber("2/4"))
        #expect(address.street == "Invented Row")
        #expect(address.town == "Mockford")
        #expect(address.postcode == "ZZ11AA")
    }

    @Test(arguments: ["07700 900123", "+44 7700 900123", "0044(0)7700-900123", "7700900123"])
    func `a telephone number is the same with and without its country`(text: String) {
        #expect(Telephone(text) == Telephone("07700900123"))
    }

    @Test(arguments: [
        ("Testerton, Zoë Ann", "Zoë", "Ann", "Testerton"),
        ("Zoë Testerton", "Zoë", "", "Testerton"),
        ("Dr Ana de la Mock", "Ana", "", "de la Mock"), ("Cher", "", "", "Cher"), ("", "", "", ""),
    ])
    func `a name in one line is read into its parts`(
        whole: String, forename: String, middle: String, surname: String
    ) {
        let name = WrittenName(whole: whole)
        #expect(name == WrittenName(forename: forename, middle: middle, surname: surname))
    }

    @Test func `a title alone is somebody's name`() {
        #expect(NameWords("Lord").whole == Array("lord".utf8))
        #expect(NameWords("Mrs Lord").whole == Array("lord".utf8))
    }
}
