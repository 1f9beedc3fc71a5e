import Specimens
import Testing

@testable import Casework

@Suite struct StaffDeedTests {
    private func deeds(
        _ reader: Reader, leads: Bool = false,
        about account: ID<Account> = Specimen.newcomerAccount,
        _ standing: MembershipStanding = .active, wantsFreshStart: Bool = false
    ) -> Set<StaffDeed> {
        StaffDeed.all(
            for: reader, leading: leads, about: account, standing: standing,
            wantsFreshStart: wantsFreshStart)
    }

    @Test(arguments: Role.allCases, MembershipStanding.allCases)
    func `nobody does anything about herself`(role: Role, standing: MembershipStanding) {
        let reader = Specimen.reader(role)
        #expect(deeds(reader, leads: true, about: reader.account, standing) == [])
    }

    @Test(arguments: Role.allCases)
    func `whoever gives access and reads cases agrees to no role`(role: Role) {
        let mine = deeds(Specimen.reader(role))
        if Set<Role>.conveners.contains(role), mine.contains(.changeRoles) {
            #expect(!mine.contains(.agreeToRole))
        }
        #expect(mine.contains(.changeRoles) == Set<Role>.givingAccess.contains(role))
        #expect(mine.contains(.agreeToRole) == Set<Role>.agreeingToAccess.contains(role))
    }

    @Test func `an agency's lead confirms and stops, and gives nothing`() {
        let mine = deeds(Specimen.reader(.representative), leads: true)
        #expect(mine == [.end, .suspend, .confirm, .askFreshStart, .correct])
    }

    @Test(arguments: [Role.referrer, .deputy, .minuteTaker, .advocate, .governanceLead, .observer])
    func `anybody else does nothing about colleagues`(role: Role) {
        #expect(deeds(Specimen.reader(role)) == [])
    }

    @Test func `about somebody who left there is nothing to do`() {
        #expect(deeds(Specimen.reader(.coordinator), .ended) == [])
    }

    @Test func `the administrator administers people and sees no part of any case`() {
        let reader = Specimen.reader(.administrator)
        #expect(deeds(reader).contains(.changeRoles))
        var facts = CaseFacts(
            area: Specimen.area, referrer: reader.account, referringAgency: reader.agency,
            advocate: reader.account, askedAgencies: [reader.agency],
            actingAgencies: [reader.agency], contributingAgencies: [reader.agency],
            agreementIsCurrent: true, hasDeclared: true)
        (facts.isInvited, facts.isObserving) = (true, true)
        #expect(AccessPolicy.visibleParts(facts, to: reader) == [])
    }
}
