import Casework
import Specimens
import Testing

/// Leave that is given beside the table: in an emergency, and to whoever oversees who looked.
@Suite struct LeaveTests {
    private func isGiven(_ leave: () throws -> Void) -> Bool {
        do {
            try leave()
            return true
        } catch {
            return false
        }
    }

    private static let shut: [Relation] = [
        .everythingExcluded, .everythingOfOtherArea, .everythingOfOtherSide,
        .otherSideButHerOwnWords,
    ]

    @Test(arguments: Role.allCases, Relation.allCases)
    func `glass is broken only on duty, and never across a conflict, a side or an area`(
        role: Role, relation: Relation
    ) {
        let reader = Specimen.reader(role)
        let onDuty: Set<Role> = [.representative, .deputy, .advocate, .advocacyManager]
        var facts = relation.facts(for: reader)
        let isGiven = isGiven {
            let grant = try AccessPolicy.breakGlass(Specimen.caseID, facts, by: reader)
            let parts = grant.parts
            #expect(parts == [])
        }
        #expect(isGiven == (onDuty.contains(role) && !Self.shut.contains(relation)))
        facts.isAccepted = false
        #expect(throws: NothingHere()) {
            _ = try AccessPolicy.breakGlass(Specimen.caseID, facts, by: reader)
        }
    }

    @Test(arguments: Role.allCases)
    func `leave that she has anyway is not owed to an emergency`(role: Role) throws {
        let reader = Specimen.reader(role)
        for relation in Relation.allCases {
            var facts = relation.facts(for: reader)
            facts.glass = nil
            let had = AccessPolicy.visibleParts(facts, to: reader)
            facts.glass = .childInDanger
            guard AccessPolicy.visibleParts(facts, to: reader) != [] else { continue }
            let grant = try AccessPolicy.open(Specimen.caseID, facts, by: reader)
            let (parts, glass) = (grant.parts, grant.glass)
            #expect(glass == (had.isEmpty ? .childInDanger : nil))
            #expect(had.isEmpty || parts == had)
        }
    }

    @Test(arguments: Role.allCases, Relation.allCases)
    func `who looked is for those who answer for the case or for their own agency`(
        role: Role, relation: Relation
    ) {
        let reader = Specimen.reader(role)
        let facts = relation.facts(for: reader)
        let isShut = [.everythingExcluded, .everythingOfOtherArea].contains(relation)
        let isOtherSide = [Relation.everythingOfOtherSide, .otherSideButHerOwnWords]
            .contains(relation)
        let expected =
            switch role {
            case .coordinator: !isShut
            case .advocacyManager: !isShut && relation != .everythingOfOtherSide
            case .governanceLead: !isShut && !isOtherSide
            default: false
            }
        #expect(AccessPolicy.mayOversee(facts, reader) == expected)
        let isGiven = isGiven { _ = try AccessPolicy.oversee(Specimen.caseID, facts, by: reader) }
        #expect(isGiven == expected)
    }

    @Test(arguments: Role.allCases, Relation.allCases)
    func `whoever was told of an emergency reads of it, unless the case is not there for her`(
        role: Role, relation: Relation
    ) {
        let reader = Specimen.reader(role)
        let facts = relation.facts(for: reader)
        for wasTold in [true, false] {
            let isGiven = isGiven {
                _ = try AccessPolicy.oversee(
                    Specimen.caseID, facts, by: reader, wasTold: wasTold)
            }
            let isShut = [.everythingExcluded, .everythingOfOtherArea].contains(relation)
            #expect(isGiven == (wasTold && !isShut))
        }
    }

    @Test(arguments: Role.allCases, Relation.allCases)
    func `whoever is named in a circle speaks of it, unless the case is not there for her`(
        role: Role, relation: Relation
    ) {
        let reader = Specimen.reader(role)
        let facts = relation.facts(for: reader)
        for isNamed in [true, false] {
            let isGiven = isGiven {
                _ = try AccessPolicy.speakOfCircle(
                    Specimen.caseID, facts, by: reader, isNamed: isNamed)
            }
            let isShut = [.everythingExcluded, .everythingOfOtherArea].contains(relation)
            #expect(isGiven == (isNamed && !isShut))
        }
    }

    @Test func `who holds two offices oversees the whole area`() {
        let reader = Reader(
            account: Specimen.id(903), agency: Specimen.housing.id, area: Specimen.area,
            roles: [.governanceLead, .coordinator])
        #expect(reader.oversight == .wholeArea)
        #expect(Specimen.reader(.governanceLead).oversight == .ownAgency)
        #expect(Specimen.reader(.chair).oversight == nil)
    }

    @Test func `a proof is fresh for five minutes, with a passkey or what stands in for it`() {
        let now = Instant(milliseconds: 10_000_000)
        let (young, old) = (now.adding(seconds: -299), now.adding(seconds: -300))
        let later = now.adding(seconds: 1)
        #expect(Proof(.passkey, at: young).isFresh(at: now))
        #expect(!Proof(.passkey, at: old).isFresh(at: now))
        #expect(!Proof(.passkey, at: later).isFresh(at: now))
        for factor in [Proof.Factor.password, .timeCode] {
            #expect(!Proof(factor, at: young).isFresh(at: now))
            #expect(Proof(factor, at: young).isFresh(at: now, standingIn: [factor]))
            #expect(!Proof(factor, at: old).isFresh(at: now, standingIn: [factor]))
        }
        #expect(!Proof(.password, at: young).isFresh(at: now, standingIn: [.timeCode]))
    }
}
