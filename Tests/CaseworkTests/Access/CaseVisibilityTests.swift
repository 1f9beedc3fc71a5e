import Casework
import Specimens
import Testing

/// Who may see which part of a case, as the field's table has it, written out by hand.
@Suite struct CaseVisibilityTests {
    /// What a reader has to do with the case, beside her role.
    enum Relation: String, CaseIterable {
        case stranger
        /// She wrote the referral.
        case wroteIt
        /// She is the adviser it was given to.
        case advisesIt
        /// Her agency was asked what it holds.
        case asked
        case askedAndActing
        case askedAndTookPart
        /// Her agency took part in the meeting without having been asked, which gives nothing.
        case tookPartUnasked
    }

    private static let whole: CaseParts = [
        .outline, .people, .safeContact, .referral, .researchStatus, .minutes, .actions,
        .advocacy, .history,
    ]
    private static let toAnswer: CaseParts = [.outline, .people, .researchStatus, .ownResearch]
    private static let toAct = toAnswer.union(.actions)
    private static let toFollow = toAct.union([.minutes, .history])
    private static let own: CaseParts = [.outline, .people, .safeContact, .referral, .actions]

    /// The table: role by relation.
    private static func table(_ role: Role, _ relation: Relation) -> CaseParts {
        switch (role, relation) {
        case (.coordinator, _), (.chair, _), (.minuteTaker, _): whole
        case (.advocacyManager, _): whole.union(.ownResearch)
        case (.advocate, .advisesIt): whole.union(.ownResearch)
        // Whoever sent a referral reads it, whatever else she is.
        case (.advocate, .wroteIt), (.referrer, .wroteIt), (.representative, .wroteIt),
            (.deputy, .wroteIt):
            own
        case (.advocate, _): []
        case (.referrer, _): []
        case (.representative, .asked), (.deputy, .asked): toAnswer
        case (.representative, .askedAndActing), (.deputy, .askedAndActing): toAct
        case (.representative, .askedAndTookPart), (.deputy, .askedAndTookPart): toFollow
        case (.representative, _), (.deputy, _): []
        case (.administrator, _): []
        }
    }

    /// The facts of a case as they stand for a reader in a relation, her agency's agreement being
    /// current and her declaration made.
    private static func facts(_ relation: Relation, for reader: Reader) -> CaseFacts {
        var facts = CaseFacts(
            area: Specimen.area, referrer: Specimen.id(901),
            referringAgency: Specimen.hospital.id, advocate: Specimen.id(902),
            askedAgencies: [Specimen.socialCare.id], actingAgencies: [Specimen.socialCare.id],
            contributingAgencies: [Specimen.socialCare.id], agreementIsCurrent: true,
            hasDeclared: true)
        switch relation {
        case .stranger: break
        case .wroteIt: facts.referrer = reader.account
        case .advisesIt: facts.advocate = reader.account
        case .asked: facts.askedAgencies.insert(reader.agency)
        case .askedAndActing:
            facts.askedAgencies.insert(reader.agency)
            facts.actingAgencies.insert(reader.agency)
        case .askedAndTookPart:
            facts.askedAgencies.insert(reader.agency)
            facts.contributingAgencies.insert(reader.agency)
        case .tookPartUnasked:
            facts.contributingAgencies.insert(reader.agency)
            facts.actingAgencies.insert(reader.agency)
        }
        return facts
    }

    @Test(arguments: Role.allCases, Relation.allCases)
    func `each role sees its parts of a case and no more`(role: Role, relation: Relation) {
        let reader = Specimen.reader(role)
        let parts = AccessPolicy.visibleParts(Self.facts(relation, for: reader), to: reader)
        #expect(parts == Self.table(role, relation))
    }

    @Test(arguments: Role.allCases, Relation.allCases)
    func `another area sees nothing`(role: Role, relation: Relation) {
        let reader = Specimen.reader(role, in: Specimen.otherArea)
        #expect(AccessPolicy.visibleParts(Self.facts(relation, for: reader), to: reader) == [])
    }

    @Test(arguments: Set<Role>.representatives.sorted { $0.rawValue < $1.rawValue })
    func `a representative needs the agreement, the declaration and the question`(role: Role) {
        let reader = Specimen.reader(role)
        let facts = Self.facts(.askedAndTookPart, for: reader)
        #expect(AccessPolicy.visibleParts(facts, to: reader) == Self.toFollow)
        var unsigned = facts
        unsigned.agreementIsCurrent = false
        #expect(AccessPolicy.visibleParts(unsigned, to: reader) == [])
        var undeclared = facts
        undeclared.hasDeclared = false
        #expect(AccessPolicy.visibleParts(undeclared, to: reader) == [])
        var unasked = facts
        unasked.askedAgencies.remove(reader.agency)
        #expect(AccessPolicy.visibleParts(unasked, to: reader) == [])
    }

    /// The ten parts there are; none of them is another agency's research (SR-11).
    private static let everyPart = whole.union(.ownResearch)

    @Test func `with every role and relation nobody sees another agency’s research`() {
        let roles = Set(Role.allCases)
        let reader = Reader(
            account: Specimen.id(903), agency: Specimen.housing.id, area: Specimen.area,
            roles: roles)
        for relation in Relation.allCases {
            let parts = AccessPolicy.visibleParts(Self.facts(relation, for: reader), to: reader)
            #expect(Self.everyPart.isSuperset(of: parts))
        }
        #expect(Self.everyPart.rawValue == (1 << 10) - 1)
    }

    @Test func `those who run the conference see who has answered and no research`() {
        for role in Set<Role>.conveners {
            let reader = Specimen.reader(role)
            let parts = AccessPolicy.visibleParts(
                Self.facts(.askedAndTookPart, for: reader), to: reader)
            #expect(parts.contains(.researchStatus))
            #expect(!parts.contains(.ownResearch))
        }
    }

    @Test func `who holds two roles sees what either allows`() {
        let reader = Reader(
            account: Specimen.id(903), agency: Specimen.housing.id, area: Specimen.area,
            roles: [.referrer, .representative])
        var facts = Self.facts(.askedAndActing, for: reader)
        facts.referrer = reader.account
        #expect(AccessPolicy.visibleParts(facts, to: reader) == Self.own.union(Self.toAct))
    }

    @Test func `who holds no role sees nothing`() {
        let reader = Reader(
            account: Specimen.id(903), agency: Specimen.housing.id, area: Specimen.area,
            roles: [])
        #expect(AccessPolicy.visibleParts(Self.facts(.wroteIt, for: reader), to: reader) == [])
    }
}
