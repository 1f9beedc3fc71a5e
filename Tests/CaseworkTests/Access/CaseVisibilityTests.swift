import Casework
import Specimens
import Testing

/// Who may see which part of a case, held against the table that was written by hand.
@Suite struct CaseVisibilityTests {
    @Test(arguments: Role.allCases, Relation.allCases)
    func `each role sees its parts of a case and no more`(role: Role, relation: Relation) {
        let reader = Specimen.reader(role)
        let seen = AccessPolicy.visibleParts(relation.facts(for: reader), to: reader)
        #expect(seen == ExpectedAccess.parts(role, relation).0)
    }

    @Test(arguments: Role.allCases, MeetingRelation.allCases)
    func `a meeting is known to those who run it, advise or were sent its agenda`(
        role: Role, relation: MeetingRelation
    ) {
        let decision = AccessPolicy.decide(
            Specimen.reader(role), .openMeeting, .meeting(relation.facts()))
        #expect(decision.isAllowed == ExpectedAccess.knows(role, relation))
    }

    @Test func `with every role and relation nobody sees another agency’s research`() {
        let reader = Reader(
            account: Specimen.id(903), agency: Specimen.housing.id, area: Specimen.area,
            roles: Set(Role.allCases))
        let every = CaseParts(rawValue: (1 << CasePart.allCases.count) - 1)
        for relation in Relation.allCases {
            let parts = AccessPolicy.visibleParts(relation.facts(for: reader), to: reader)
            #expect(every.isSuperset(of: parts))
        }
        #expect(
            CasePart.allCases.filter { "\($0)".lowercased().contains("research") }
                == [.researchStatus, .ownResearch])
    }

    @Test func `those who run the conference see who has answered and no research`() {
        for role in Set<Role>.conveners {
            let reader = Specimen.reader(role)
            let facts = Relation.askedAndTookPart.facts(for: reader)
            let parts = AccessPolicy.visibleParts(facts, to: reader)
            #expect(parts.contains(.researchStatus))
            #expect(!parts.contains(.ownResearch))
        }
    }

    /// Two roles are enough: more of them are sums of sums.
    @Test(arguments: Role.allCases)
    func `who holds two roles sees what either allows`(one: Role) {
        for other in Role.allCases {
            let reader = Reader(
                account: Specimen.id(903), agency: Specimen.housing.id, area: Specimen.area,
                roles: [one, other])
            for relation in Relation.allCases {
                let seen = AccessPolicy.visibleParts(relation.facts(for: reader), to: reader)
                let either = ExpectedAccess.parts(one, relation).0
                    .union(ExpectedAccess.parts(other, relation).0)
                #expect(seen == either, "\(one) and \(other), \(relation)")
            }
        }
    }

    @Test func `who holds no role sees nothing`() {
        let reader = Reader(
            account: Specimen.id(903), agency: Specimen.housing.id, area: Specimen.area,
            roles: [])
        for relation in Relation.allCases {
            #expect(AccessPolicy.visibleParts(relation.facts(for: reader), to: reader) == [])
        }
    }

    @Test(arguments: Role.allCases, Relation.allCases)
    func `a conflict never adds anything, and takes everything`(role: Role, relation: Relation) {
        let reader = Specimen.reader(role)
        var facts = relation.facts(for: reader)
        facts.isExcluded = true
        for act in Act.allCases {
            let decision = AccessPolicy.decide(reader, act, .caseFile(facts))
            #expect(!decision.isAllowed)
        }
    }
}
