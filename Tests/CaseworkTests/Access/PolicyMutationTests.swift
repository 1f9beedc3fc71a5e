import Casework
import Specimens
import Testing

/// Every line of the tables is needed: whatever is changed in them, what was written by hand
/// notices, unless the change alters no answer at all.
@Suite struct PolicyMutationTests {
    @Test func `the rules in force answer as was written by hand`() {
        #expect(Self.fault(in: .inForce) == nil)
        #expect(AccessRules.inForce.acts == ExpectedActs.rules)
    }

    @Test func `each cell, need and role of the tables changed in turn is noticed`() {
        let mutants = PolicyMutant.all(of: .inForce)
        let missed = mutants.filter { Self.fault(in: $0) == nil }.filter(Self.answersDifferently)
        #expect(missed.map(\.what) == [])
        #expect(mutants.count > 500)
    }

    @Test func `each role, part and duty of the acts changed in turn is noticed`() {
        let mutants = PolicyMutant.ofActs(.inForce)
        #expect(mutants.filter { $0.rules.acts == ExpectedActs.rules }.map(\.what) == [])
        #expect(mutants.count > 300)
    }

    /// The first situation in which these rules answer otherwise than was written by hand.
    private static func fault(in rules: AccessRules) -> String? {
        situations.first { $0.isWrong(under: rules) }?.name
    }

    /// The same for one table, where no other answers differently.
    private static func fault(in mutant: PolicyMutant) -> String? {
        situations.first { one in
            one.table == mutant.table && !one.roles.isDisjoint(with: mutant.roles)
                && one.isWrong(under: mutant.rules)
        }?.name
    }

    private struct Situation: Sendable {
        let name: String
        let roles: Set<Role>
        let circumstances: Set<Circumstance>
        let expected: Expected

        enum Expected: Sendable {
            case parts(CaseParts, masked: CaseParts)
            case meeting(Bool)
            case carrying(CaseParts)
        }

        var table: PolicyMutant.Table {
            switch expected {
            case .parts: .cases
            case .meeting: .meetings
            case .carrying: .carrying
            }
        }

        func isWrong(under rules: AccessRules) -> Bool {
            switch expected {
            case .parts(let parts, let masked):
                let told = rules.cases.told(circumstances, to: roles)
                return told.parts != parts || told.masked != masked
            case .meeting(let known):
                let told = rules.meetings.told(circumstances, to: roles)
                return told.parts != (known ? [.outline] : []) || told.masked != []
            case .carrying(let parts):
                let told = rules.carrying.told(circumstances, to: roles)
                return told.parts != parts || told.masked != []
            }
        }
    }

    private static let situations: [Situation] = Role.allCases.flatMap { role in
        Relation.allCases.flatMap { cases(role, $0) }
            + MeetingRelation.allCases.map { meeting(role, $0) }
    }

    private static func cases(_ role: Role, _ relation: Relation) -> [Situation] {
        let reader = Specimen.reader(role)
        let circumstances = relation.facts(for: reader).circumstances(for: reader)
        let (parts, masked) = ExpectedAccess.parts(role, relation)
        let brings = ExpectedActs.rules[.carryForward]?.roles.contains(role) ?? false
        let isHers = [Relation.agencyWroteIt, .everything].contains(relation)
        return [
            Situation(
                name: "\(role) \(relation)", roles: [role], circumstances: circumstances,
                expected: .parts(parts, masked: masked)),
            Situation(
                name: "\(role) carrying \(relation)", roles: [role], circumstances: circumstances,
                expected: .carrying(brings && isHers ? [.people, .referral] : [])),
        ]
    }

    private static func meeting(_ role: Role, _ relation: MeetingRelation) -> Situation {
        let reader = Specimen.reader(role)
        return Situation(
            name: "\(role) meeting \(relation)", roles: [role],
            circumstances: relation.facts().circumstances(for: reader),
            expected: .meeting(ExpectedAccess.knows(role, relation)))
    }

    /// Whether a change of the tables changes any answer: one that only gives the coordinator what
    /// she has anyway does not.
    private static func answersDifferently(_ mutant: PolicyMutant) -> Bool {
        guard let table = mutant.table else { return true }
        let (wrong, right) = (mutant.rules[table], AccessRules.inForce[table])
        return samples.contains { circumstances in
            mutant.roles.contains { role in
                wrong.told(circumstances, to: [role]) != right.told(circumstances, to: [role])
            }
        }
    }

    /// Every reachable mixture for one reader: all on, each one or two off, and one or
    /// two more than anybody has.
    private static let samples: [Set<Circumstance>] = {
        let all = Set(Circumstance.allCases)
        let inTwos = Circumstance.allCases.flatMap { one in
            Circumstance.allCases.map { all.subtracting([one, $0]) }
        }
        let base: Set<Circumstance> = [.ownArea, .notExcluded, .sidesApart, .agreementCurrent]
        let added = Circumstance.allCases.flatMap { one in
            Circumstance.allCases.map { base.union([one, $0]) }
        }
        return [all] + inTwos + added
    }()
}
