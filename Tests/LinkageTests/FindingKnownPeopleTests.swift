import Linkage
import Testing

/// A victim whom an area knows, among others, and what is written of her the next time.
@Suite struct FindingKnownPeopleTests {
    private static let her = PersonDescription(
        names: [WrittenName(forename: "Zoë", middle: "Mary", surname: "O'Testerton")],
        born: BirthDate(year: 1990, month: 3, day: 14), sex: .female,
        addresses: [WrittenAddress(line: "4 Invented Row, Mockford ZZ1 1AA")],
        telephones: ["07700 900123"])

    private func found(
        _ change: (inout PersonDescription) -> Void
    ) -> Candidate<String>? {
        var index = Crowd.index()
        index.add(Self.her, as: "her")
        var asked = Self.her
        change(&asked)
        return index.candidates(for: asked).first
    }

    private func isFound(_ change: (inout PersonDescription) -> Void) -> Bool {
        found(change).map { $0.key == "her" && $0.probability > 0.9 } ?? false
    }

    @Test func `the same words give the same person and every reason`() {
        let candidate = found { _ in }
        #expect(candidate?.key == "her")
        #expect(candidate.map { $0.probability > 0.99 } == true)
        let reasons: [Likeness] = [
            .sameName, .sameMiddleName, .sameBirth, .sameAddress, .sameTelephone,
        ]
        #expect(candidate?.reasons == reasons)
    }

    @Test func `accents, apostrophes, titles and capitals do not count`() {
        #expect(isFound { $0.names = [WrittenName(forename: "Ms ZOE", surname: "OTESTERTON")] })
    }

    @Test func `a name written by ear is found`() {
        let candidate = found {
            $0.names = [WrittenName(forename: "Zoey", surname: "Otestertan")]
            $0.telephones = []
        }
        #expect(candidate?.key == "her")
        #expect(candidate?.reasons.contains(.similarSurname) == true)
    }

    @Test func `a victim misspelt, renamed and moved is found by what is left`() {
        let candidate = found {
            $0.names = [WrittenName(forename: "Zoé", middle: "Mary", surname: "Sampleton")]
            $0.addresses = [WrittenAddress(line: "19 Other Road, Fakeham ZZ9 8BB")]
        }
        #expect(candidate?.key == "her")
        #expect(candidate?.reasons.last == .differentSurname)
    }

    @Test func `forename and surname changed round are found and said to be`() {
        let candidate = found {
            $0.names = [WrittenName(forename: "O'Testerton", surname: "Zoe")]
        }
        #expect(candidate?.key == "her")
        #expect(candidate?.reasons.first == .namesSwapped)
    }

    @Test func `a middle name used as forename is found`() {
        let candidate = found {
            $0.names = [WrittenName(forename: "Mary", surname: "O'Testerton")]
        }
        #expect(candidate?.reasons.first == .nameAmongMiddleNames)
    }

    @Test(arguments: [("1990", "14", "3"), ("1990", "3", "4"), ("1991", "3", "14")])
    func `a date of birth a little wrong is found`(year: String, month: String, day: String) {
        #expect(isFound { $0.born = BirthDate("\(year)-\(month)-\(day)") })
    }

    @Test func `the first of January is a year and no day`() {
        let candidate = found { $0.born = BirthDate(year: 1990, month: 1, day: 1) }
        #expect(candidate.map { $0.probability > 0.9 } == true)
        #expect(candidate?.reasons.contains(.sameBirthYear) == true)
    }

    @Test func `a sister at the same address is not taken for her`() {
        let sister = found {
            $0.names = [WrittenName(forename: "Mia", surname: "O'Testerton")]
            $0.born = BirthDate(year: 1987, month: 11, day: 2)
        }
        #expect(sister == nil || sister.map { $0.probability < 0.1 } == true)
    }

    @Test func `the same name born on quite another day somewhere else is somebody else`() {
        let other = found {
            $0.names = [WrittenName(forename: "Zoe", surname: "O'Testerton")]
            $0.born = BirthDate(year: 1961, month: 8, day: 30)
            $0.addresses = [WrittenAddress(line: "19 Other Road, Fakeham ZZ9 8BB")]
            $0.telephones = []
        }
        #expect(other == nil || other.map { $0.probability < 0.5 } == true)
    }

    @Test func `a former name and a former address are as good as present ones`() {
        var index = Crowd.index()
        var known = Self.her
        known.names.append(WrittenName(forename: "Zoe", surname: "Sampleton"))
        known.addresses.append(WrittenAddress(line: "19 Other Road, Fakeham ZZ9 8BB"))
        index.add(known, as: "her")
        let asked = PersonDescription(
            names: [WrittenName(whole: "Zoe Sampleton")],
            addresses: [WrittenAddress(line: "19 Other Rd, Fakeham, ZZ9 8BB")])
        let candidate = index.candidates(for: asked).first
        #expect(candidate?.key == "her")
        #expect(candidate?.reasons == [.formerName, .formerAddress])
    }

    @Test func `father and son of one name are told apart by their dates`() {
        var index = Crowd.index()
        let home = WrittenAddress(line: "8 Mock Street, Mockford ZZ1 2BB")
        let name = WrittenName(forename: "Tomos", surname: "Samplewell")
        let (elder, younger) = (BirthDate(year: 1961, month: 5, day: 9), BirthDate("1988-12-02"))
        index.add(PersonDescription(names: [name], born: elder, addresses: [home]), as: "father")
        index.add(PersonDescription(names: [name], born: younger, addresses: [home]), as: "son")
        let asked = PersonDescription(names: [name], born: younger, addresses: [home])
        let candidates = index.candidates(for: asked)
        #expect(candidates.first?.key == "son")
        #expect(candidates.dropFirst().allSatisfy { $0.probability < 0.1 })
    }

    @Test(arguments: [
        ("Mohammed", "Muhamad"), ("Margaret", "Peggy"), ("Catherine", "Kate"), ("Yusuf", "Youssef"),
        ("Kowalski", "Kowalska"), ("Siobhan", "Shevaun"), ("Aleksander", "Alexander"),
    ])
    func `forms of one name are known to be that`(one: String, other: String) {
        var index = Crowd.index()
        let born = BirthDate(year: 1979, month: 7, day: 21)
        let known = WrittenName(forename: one, surname: "Mockridge")
        index.add(PersonDescription(names: [known], born: born), as: "her")
        let asked = WrittenName(forename: other, surname: "Mockridge")
        let candidate = index.candidates(for: PersonDescription(names: [asked], born: born)).first
        #expect(candidate?.key == "her")
        #expect(candidate?.reasons.first == .otherForenameForm)
    }
}
