import Specimens
import Testing

@testable import Casework

/// Property: whatever the facts and whoever reads, a conflict adds no leave (SR-08, R2).
@Suite struct ConflictBeatsEverythingTests {
    @Test func `a conflict never adds an allow, and leaves nothing, for any facts and reader`() {
        var chance = SmallChance(seed: 20_261_122)
        var allowedWithout = 0
        for _ in 0..<2_000 {
            let reader = chance.reader()
            var facts = chance.facts(for: reader)
            let without = AccessPolicy.visibleParts(facts, to: reader)
            allowedWithout += without.isEmpty ? 0 : 1
            facts.isExcluded = true
            let with = AccessPolicy.visibleParts(facts, to: reader)
            #expect(with.isEmpty && without.isSuperset(of: with))
            #expect(throws: NothingHere.self) {
                _ = try AccessPolicy.open(Specimen.caseID, facts, by: reader).parts
            }
            #expect(throws: NothingHere.self) {
                _ = try AccessPolicy.carry(Specimen.caseID, facts, by: reader).parts
            }
        }
        // The facts are not so unlucky that nothing was ever allowed.
        #expect(allowedWithout > 200)
    }

    @Test func `a meeting called for cases that do not exist for her is not there either`() {
        for role in Role.allCases {
            var facts = MeetingFacts(
                area: Specimen.area, agendaIsIssued: true, agreementIsCurrent: true)
            facts.isExcluded = true
            #expect(throws: NothingHere.self) {
                _ = try AccessPolicy.open(
                    Specimen.meetingID, facts, by: Specimen.reader(role)
                ).parts
            }
        }
    }
}

/// Chance that is the same every time.
private struct SmallChance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var word = state
        word ^= word >> 33
        word = word &* 0xff51_afd7_ed55_8ccd
        return word ^ word >> 33
    }

    mutating func isSo() -> Bool { Bool.random(using: &self) }

    mutating func reader() -> Reader {
        let roles = Role.allCases.filter { _ in Int.random(in: 0..<4, using: &self) == 0 }
        let role = Role.allCases.randomElement(using: &self) ?? .referrer
        return Reader(
            account: Specimen.account(role), agency: Specimen.agency(of: role).id,
            area: Specimen.area, roles: Set(roles + [role]))
    }

    mutating func facts(for reader: Reader) -> CaseFacts {
        let isOwn = isSo()
        var facts = CaseFacts(
            area: Specimen.area, referrer: isOwn ? reader.account : Specimen.account(.referrer),
            referringAgency: isSo() ? reader.agency : Specimen.hospital.id,
            advocate: isSo() ? reader.account : nil, isAccepted: isSo(),
            askedAgencies: isSo() ? [reader.agency] : [],
            actingAgencies: isSo() ? [reader.agency] : [],
            contributingAgencies: isSo() ? [reader.agency] : [],
            agreementIsCurrent: isSo(), hasDeclared: isSo())
        facts.isOnOtherSide = Int.random(in: 0..<4, using: &self) == 0
        if isSo() { facts.joinedReferrers = [reader.account] }
        return facts
    }
}
