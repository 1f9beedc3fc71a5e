import Casework
import Specimens
import Testing

@Suite struct AccessPolicyTests {
    private let facts = CaseFacts(
        area: Specimen.area, referrer: Specimen.account(.referrer),
        referringAgency: Specimen.hospital.id)

    @Test func `leave to open a case names the case and the reader’s parts`() throws {
        let reader = Specimen.reader(.referrer)
        let grant = try AccessPolicy.open(Specimen.caseID, facts, by: reader)
        let (matter, parts) = (grant.matter, grant.parts)
        #expect(matter == .caseFile(Specimen.caseID))
        #expect(parts == AccessPolicy.visibleParts(facts, to: reader))
    }

    @Test func `forbidden and excluded look the same as absent`() {
        let strangers = [
            Specimen.reader(.advocate), Specimen.reader(.representative),
            Specimen.reader(.administrator), Specimen.reader(.coordinator, in: Specimen.otherArea),
        ]
        for reader in strangers {
            #expect(throws: NothingHere()) {
                _ = try AccessPolicy.open(Specimen.caseID, facts, by: reader)
            }
        }
    }

    @Test(arguments: Role.allCases)
    func `an area is known to whoever belongs to it`(role: Role) throws {
        let grant = try AccessPolicy.open(Specimen.area, by: Specimen.reader(role))
        let (matter, parts) = (grant.matter, grant.parts)
        #expect(matter == .area(Specimen.area))
        #expect(parts == [])
        #expect(throws: NothingHere()) {
            _ = try AccessPolicy.open(
                Specimen.area, by: Specimen.reader(role, in: Specimen.otherArea))
        }
    }

    @Test func `without a role there is no area either`() {
        let reader = Reader(
            account: Specimen.id(903), agency: Specimen.housing.id, area: Specimen.area,
            roles: [])
        #expect(throws: NothingHere()) { _ = try AccessPolicy.open(Specimen.area, by: reader) }
    }

    @Test func `to begin a matter, or to maintain one, opens no part of a case`() {
        let matter = Matter.caseFile(Specimen.caseID)
        let begun = AccessPolicy.begin(matter)
        let maintained = AccessPolicy.maintain(matter)
        let matters = [begun.matter, maintained.matter]
        let parts = begun.parts.union(maintained.parts)
        #expect(matters == [matter, matter])
        #expect(parts == [])
    }
}
