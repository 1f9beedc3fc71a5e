import ClientLists
import Linkage
import Testing

/// An agency's list, as its own program exports it.
@Suite struct PeopleListTests {
    private func people(_ text: String) throws(CSVFault) -> [String: PersonDescription] {
        var reader = PeopleListReader()
        var people: [String: PersonDescription] = [:]
        try reader.read(Array(text.utf8)[...]) { people[$0] = $1 }
        try reader.finish { people[$0] = $1 }
        return people
    }

    @Test func `columns are known by name in any order, and others are left`() throws {
        let found = try people("Surname,risk,REC_ID,forename,dob\nMock,9,A1,Ana,1990-03-14\n")
        let name = WrittenName(forename: "Ana", surname: "Mock")
        #expect(found["A1"]?.names == [name])
        #expect(found["A1"]?.born == BirthDate(year: 1990, month: 3, day: 14))
    }

    @Test func `without a column of ids the number of the row is the id`() throws {
        #expect(try people("surname\nMock\nFake\n").keys.sorted() == ["1", "2"])
    }

    @Test(arguments: [
        ("", CSVFault(line: 1, column: 1, .noHeader)),
        ("colour,size\n", CSVFault(line: 1, column: 1, .noKnownColumn)),
        ("surname,surname\n", CSVFault(line: 1, column: 1, .columnTwice("surname"))),
        ("rec_id,surname\n1,Mock\n1,Fake\n", CSVFault(line: 3, column: 1, .sameRecord)),
        ("rec_id,surname\n,Mock\n", CSVFault(line: 2, column: 1, .noRecord)),
    ])
    func `a list that cannot be one is refused`(text: String, fault: CSVFault) {
        #expect(throws: fault) { try people(text) }
    }

    @Test func `a row of the answer quotes what needs it`() {
        let row = PairsTable.row("a,1", "b", 0.99999, [.sameSurname, .differentBirth])
        #expect(row == "\"a,1\",b,0.9999,same surname; but different date of birth\n")
    }
}
