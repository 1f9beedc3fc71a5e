/// The table of domain 1.3: which parts of a case each role may see.
extension AccessPolicy {
    /// What a reader may see of a case: the sum of what each of her roles allows.
    package static func visibleParts(_ facts: CaseFacts, to reader: Reader) -> CaseParts {
        guard facts.area == reader.area else { return [] }
        return reader.roles.reduce(into: []) { $0.formUnion(parts(of: facts, for: reader, as: $1)) }
    }

    private static func parts(of facts: CaseFacts, for reader: Reader, as role: Role) -> CaseParts {
        switch role {
        case .coordinator, .chair, .minuteTaker: convener
        case .advocacyManager: advocacyService
        case .advocate: facts.advocate == reader.account ? advocacyService : []
        case .representative, .deputy: representative(facts, reader)
        case .referrer: facts.referrer == reader.account ? referrer : []
        case .administrator: []
        }
    }

    private static let convener: CaseParts = [
        .outline, .people, .safeContact, .referral, .researchStatus, .minutes, .actions, .advocacy,
        .history,
    ]

    private static let advocacyService: CaseParts = [
        .outline, .people, .safeContact, .referral, .researchStatus, .ownResearch, .minutes,
        .actions, .advocacy, .history,
    ]

    private static let referrer: CaseParts = [.outline, .people, .safeContact, .referral, .actions]

    /// An agenda goes only to agencies whose agreement is current (SR-01), no paper is seen before
    /// declaring for that meeting (SR-02), and minutes go only to agencies that took part (SR-12).
    private static func representative(_ facts: CaseFacts, _ reader: Reader) -> CaseParts {
        guard facts.agreementIsCurrent, facts.hasDeclared,
            facts.askedAgencies.contains(reader.agency)
        else { return [] }
        var parts: CaseParts = [.outline, .people, .researchStatus, .ownResearch]
        if facts.contributingAgencies.contains(reader.agency) {
            parts.formUnion([.minutes, .actions, .history])
        }
        if facts.actingAgencies.contains(reader.agency) { parts.insert(.actions) }
        return parts
    }

    static func mayKnow(_ facts: MeetingFacts, _ reader: Reader) -> Bool {
        guard facts.area == reader.area else { return false }
        if reader.holds(anyOf: Set<Role>.conveners.union(Set<Role>.advocacy)) { return true }
        guard reader.holds(anyOf: .representatives) else { return false }
        return facts.agendaIsIssued && facts.agreementIsCurrent
    }
}
