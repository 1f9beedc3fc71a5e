/// The table of domain 1.3: which parts of a case each role may see.
extension AccessPolicy {
    /// What a reader may see of a case: the sum of what each of her roles allows.
    package static func visibleParts(_ facts: CaseFacts, to reader: Reader) -> CaseParts {
        guard facts.area == reader.area else { return [] }
        guard !facts.isOnOtherSide else { return partsOfOtherSide(facts, reader) }
        let own = isReferrer(reader, facts) ? referrer : []
        return reader.roles.reduce(into: own) { all, role in
            all.formUnion(parts(of: facts, for: reader, as: role))
        }
    }

    /// Whoever sent a referral reads it, whatever her part in the conference is besides.
    private static func isReferrer(_ reader: Reader, _ facts: CaseFacts) -> Bool {
        reader.holds(anyOf: .referring) && facts.wasReferred(by: reader.account)
    }

    /// Somebody who supports one side learns nothing of the other: not even that there is a case
    /// (SR-09). Those who run the conference hear both; and whoever wrote for both sides keeps her
    /// own words and gets no others.
    private static func partsOfOtherSide(_ facts: CaseFacts, _ reader: Reader) -> CaseParts {
        if reader.holds(anyOf: .conveners) { return convener }
        return facts.wasReferred(by: reader.account) ? [.outline, .people, .referral] : []
    }

    private static func parts(of facts: CaseFacts, for reader: Reader, as role: Role) -> CaseParts {
        switch role {
        case .coordinator, .chair, .minuteTaker: convener
        case .advocacyManager: advocacyService
        case .advocate: facts.advocate == reader.account ? advocacyService : []
        case .representative, .deputy: representative(facts, reader)
        case .referrer, .administrator: []
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
