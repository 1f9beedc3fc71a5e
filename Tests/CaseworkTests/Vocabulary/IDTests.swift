import Casework
import Foundation
import Testing

@Suite struct IDTests {
    private static let ends: [UInt64] = [
        0, 1, 31, 32, 1 << 59, 1 << 63, .max, 0x0123_4567_89AB_CDEF,
    ]

    @Test(arguments: ends, ends)
    func `an id reads as it was printed`(high: UInt64, low: UInt64) {
        let id = ID<CaseFile>(high: high, low: low)
        #expect(id.description.count == 26)
        #expect(ID<CaseFile>(id.description) == id)
    }

    @Test func `it is printed in base 32 without letters that look like others`() {
        #expect(ID<CaseFile>(high: 0, low: 0).description == "00000000000000000000000000")
        #expect(ID<CaseFile>(high: 0, low: 31).description == "0000000000000000000000000z")
        #expect(ID<CaseFile>(high: .max, low: .max).description == "7zzzzzzzzzzzzzzzzzzzzzzzzz")
        #expect(ID<CaseFile>(high: 1, low: 0).description == "0000000000000g000000000000")
    }

    @Test(arguments: [
        "", "0", "0000000000000000000000000", "000000000000000000000000000",
        "80000000000000000000000000", "zzzzzzzzzzzzzzzzzzzzzzzzzz", "0000000000000000000000000i",
        "0000000000000000000000000l", "0000000000000000000000000o", "0000000000000000000000000u",
        "0000000000000000000000000A", "0000000000000000000000000-", " 0000000000000000000000000",
        "000000000000000000000000é", "0000000000000000000000000\u{0}",
    ])
    func `a text that is no id is not read`(text: String) {
        #expect(ID<CaseFile>(text) == nil)
    }

    @Test func `ids made later sort later, and so do their texts`() {
        let ids = [(0, 9), (1, 0), (1, 1), (2, 0)].map { ID<CaseFile>(high: $0, low: $1) }
        #expect(ids.reversed().sorted() == ids)
        #expect(ids.map(\.description).reversed().sorted() == ids.map(\.description))
    }

    @Test func `the same bits may stand for another kind of thing when it is said`() {
        let id = ID<CaseFile>(high: 3, low: 4)
        #expect(id.as(Referral.self) == ID<Referral>(high: 3, low: 4))
    }

    @Test func `a stored id is its text, and another text is not read`() throws {
        let stored = try JSONEncoder().encode([ID<CaseFile>(high: 0, low: 1)])
        #expect(String(decoding: stored, as: UTF8.self) == #"["00000000000000000000000001"]"#)
        let read = try JSONDecoder().decode([ID<CaseFile>].self, from: stored)
        #expect(read == [ID(high: 0, low: 1)])
        #expect(throws: NotAnID.self) {
            try JSONDecoder().decode([ID<CaseFile>].self, from: Data(#"["1"]"#.utf8))
        }
    }
}
