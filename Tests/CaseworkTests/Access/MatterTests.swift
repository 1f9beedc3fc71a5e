import Casework
import Specimens
import Testing

@Suite struct MatterTests {
    @Test(arguments: [
        Matter.caseFile(Specimen.caseID), .meeting(Specimen.meetingID), .area(Specimen.area),
    ])
    func `a matter reads as it was written`(matter: Matter) {
        #expect(Matter(matter.description) == matter)
    }

    @Test func `the word before the id tells matters of one id apart`() {
        let id: ID<CaseFile> = Specimen.id(1)
        #expect(Matter.caseFile(id).description == "case:0000000000000g000000000001")
        #expect(Matter("meeting:0000000000000g000000000001") == .meeting(id.as()))
    }

    @Test(arguments: [
        "", ":", "case", "case:", "case:1", "file:0000000000000g000000000001",
        "case:case:0000000000000g000000000001", "Case:0000000000000g000000000001",
        "0000000000000g000000000001",
    ])
    func `another text is no matter`(text: String) {
        #expect(Matter(text) == nil)
    }

    @Test func `an access log keeps who looked, in the order they did`() {
        let entries = ["case page", "minutes"].map { (page: StaticString) in
            AccessEntry(page: page, stamp: stamp())
        }
        let log = AccessLog(after: entries.map(AccessEvent.opened))
        #expect(log.entries.map(\.page) == ["case page", "minutes"])
    }
}
