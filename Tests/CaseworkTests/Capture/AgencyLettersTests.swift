import Casework
import Testing

/// The letters by which the desk names agencies.
@Suite struct AgencyLettersTests {
    private let desk = CaptureDesk()

    @Test func `the first agency of a sector has the usual letters`() {
        let letters = AgencyLetters(desk.agencies)
        #expect(letters.letters(of: desk.police) == "po")
        #expect(letters.letters(of: desk.adviser) == "id")
        #expect(letters.letters(of: desk.housing) == "ho")
    }

    @Test func `a second agency of a sector has the shortest beginning that is its own`() {
        let letters = AgencyLetters(desk.agencies)
        #expect(letters.letters(of: desk.northHousing) == "nhom")
        #expect(letters.find("nhom") == .one(desk.northHousing))
    }

    @Test func `an area names its agencies as it likes`() {
        let letters = AgencyLetters(
            desk.agencies, own: [desk.northHousing: "NH", desk.police: "b"])
        #expect(letters.find("nh") == .one(desk.northHousing))
        #expect(letters.find("b") == .one(desk.police))
        #expect(letters.find("po") == .one(desk.police), "the beginning of a word still finds it")
    }

    @Test func `every agency has letters of its own, however alike their names are`() {
        let same = (0..<40).map {
            Agency(id: ID(high: 2, low: UInt64($0)), name: "Homes", kind: .registeredLandlord)
        }
        let letters = AgencyLetters(same)
        let all = same.compactMap { letters.letters(of: $0.id) }
        #expect(Set(all).count == 40)
        #expect(zip(same, all).allSatisfy { letters.find($1) == .one($0.id) })
    }

    @Test func `a name of signs alone breaks nothing`() {
        let odd = Agency(id: ID(high: 3, low: 1), name: "!!! ???", kind: .other)
        #expect(AgencyLetters([odd]).find("xx") == .none)
    }
}
