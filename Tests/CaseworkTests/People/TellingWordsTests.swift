import Specimens
import Testing

@testable import Casework

@Suite struct TellingWordsTests {
    private let words: TellingWords = {
        var victim = CasePerson(
            id: ID(high: 3, low: 1), role: .victim, name: PrivateText("Li Anne-Marie O’Sample"),
            otherNames: PrivateText("known as Sparrow"),
            address: PrivateText("12 Larkspur Road, Mockford MK1 9ZZ"))
        victim[PersonDetail.temporaryAddress] = PrivateText("The Haven")
        var child = CasePerson(
            id: ID(high: 3, low: 2), role: .child, name: PrivateText("Robin Sample"))
        child[PersonDetail.school] = PrivateText("Thistledown Primary School")
        let perpetrator = CasePerson(
            id: ID(high: 3, low: 3), role: .perpetrator, name: PrivateText("Max Example"),
            address: PrivateText("9 Mill Lane"))
        var contact = SafeContact()
        contact.safePerson = PrivateText("Aunt Wren")
        return TellingWords(of: [victim, child, perpetrator], reached: [contact])
    }()

    @Test(arguments: [
        "li will not open the door", "ANNE is alone at night", "Marie-Louise to be asked",
        "Sample's car", "ask for Sparrow", "police to drive down Larkspur",
        "moves to the haven on Friday", "collect Robin at noon", "Thistledown keeps its gate shut",
        "Max is out on licence", "locks at the Mill", "wren has a key", "the Samples house",
        "Larkspurs end", "Robins teacher",
    ])
    func `a word of a name or a place in the case is found`(_ text: String) {
        #expect(words.stand(in: PrivateText(text)))
    }

    @Test(arguments: [
        "lives at MK4 4AB", "near sw1a1aa", "call 01632 960 001", "call 07700900001",
        "write to somebody@example.org", "GIR-free B1 1AA", "see https://maps.invalid/x",
        "lives at 14 Kestrel Way now", "moved to flat 3", "works on Oak Road",
        "stays at the Phoenix refuge", "drives AB12 CDE", "born 3 May 1991",
    ])
    func `so is whatever reads like a way to reach somebody`(_ text: String) {
        #expect(words.stand(in: PrivateText(text)))
    }

    @Test(arguments: [
        "", "Strangulation twice in 3 weeks", "Housing to fit locks by 1st of May",
        "School nurse to be told; not known to the road team", "12 calls in 24 hours",
        "Reference M26-407, seen on 3 December 2026", "risk 4, 2nd in 90 days", "a 15-minute drive",
        "The school and his college to be told by 2 December", "Refuge to be offered again",
        "On the way home he follows her", "To school by another road",
    ])
    func `words by which nobody is told from others are left`(_ text: String) {
        #expect(!words.stand(in: PrivateText(text)))
    }

    @Test func `a case of which nothing is written has no such words`() {
        let nobody = TellingWords(of: [], reached: [])
        #expect(!nobody.stand(in: PrivateText("Hidden in the house of Li Sample")))
    }
}
