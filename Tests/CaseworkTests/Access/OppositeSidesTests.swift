import Casework
import Specimens
import Testing

/// SR-09: who supports one side of a case in which the parties change places finds nothing of the
/// other, whatever else she is; those who run the conference hear both.
@Suite struct OppositeSidesTests {
    private func parts(_ roles: Set<Role>, _ change: (inout CaseFacts) -> Void) -> CaseParts {
        let reader = Reader(
            account: Specimen.id(901), agency: Specimen.housing.id, area: Specimen.area,
            roles: roles)
        var facts = CaseFacts(
            area: Specimen.area, referrer: Specimen.id(902),
            referringAgency: Specimen.hospital.id, advocate: Specimen.id(903),
            askedAgencies: [Specimen.housing.id], contributingAgencies: [Specimen.housing.id],
            agreementIsCurrent: true, hasDeclared: true)
        facts.isOnOtherSide = true
        change(&facts)
        return AccessPolicy.visibleParts(facts, to: reader)
    }

    @Test(arguments: Role.allCases.filter { !Set<Role>.conveners.contains($0) })
    func `no role shows the other side`(role: Role) {
        #expect(parts([role]) { _ in } == [])
        #expect(parts([role, .representative, .advocacyManager]) { _ in } == [])
        #expect(parts([role]) { $0.advocate = Specimen.id(901) } == [])
    }

    @Test(arguments: Set<Role>.conveners)
    func `those who run the conference hear both`(role: Role) {
        #expect(parts([role]) { _ in }.isSuperset(of: [.safeContact, .referral, .advocacy]))
    }

    @Test func `whoever wrote for both sides keeps her own words and gets no others`() {
        let own = parts([.referrer, .advocate]) { $0.referrer = Specimen.id(901) }
        #expect(own == [.outline, .people, .summary, .referral])
        let joined = parts([.referrer]) { $0.joinedReferrers = [Specimen.id(901)] }
        #expect(joined == own)
    }

    @Test func `a further referrer sees the case as the first one does`() {
        let seen = parts([.referrer]) {
            $0.isOnOtherSide = false
            $0.joinedReferrers = [Specimen.id(901)]
        }
        let first = parts([.referrer]) {
            $0.isOnOtherSide = false
            $0.referrer = Specimen.id(901)
        }
        #expect(seen == first)
        #expect(seen.contains(.actions))
    }
}
