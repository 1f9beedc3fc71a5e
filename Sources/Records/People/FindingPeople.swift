package import Casework
import Linkage
import Storage

/// Comparing the people of a referral with those of every case of its area.
///
/// A person decides what is true of it, never the program (SR-20).
extension AreaPeople {
    func findings(
        for content: ReferralContent, besides own: ID<CaseFile>?, _ desk: Desk
    ) throws -> KnownFindings {
        guard let victim = content.victim else { return KnownFindings() }
        let found = Found(people: content.people, candidates: candidates(for: content), own: own)
        let perpetrators = found.cases(of: .perpetrator, as: .perpetrator)
        let likely = perpetrators.filter { $0.candidate.probability >= Self.leastInCommon }
        let inCommon = Set(likely.map(\.candidate.key.caseID))
        let asked = content.people.withholding
        var cases = CasesAtHand(desk)
        let matches = try found.cases(of: victim, as: .victim)
            .compactMap { try match($0, victim, inCommon, asked, &cases) }
        let same = Set(matches.map(\.earlier.id))
        let others = try elsewhere(found, perpetrators)
            .filter { !same.contains($0.candidate.key.caseID) }
            .compactMap { try connection($0, asked, &cases) }
        return KnownFindings(
            matches: matches, connections: once(others),
            waiting: try waiting(found, victim, perpetrators, inCommon, asked, desk))
    }

    /// The same among the referrals that wait: of each, the gravest that there is to say.
    private func waiting(
        _ found: Found, _ victim: CasePerson, _ perpetrators: [Sighting],
        _ inCommon: Set<ID<CaseFile>>, _ asked: [CasePerson], _ desk: Desk
    ) throws -> [WaitingMatch] {
        typealias Likeness = (kind: KnownConnection.Kind?, candidate: Candidate<PersonKey>)
        let same = found.cases(of: victim, as: .victim).map { Likeness(nil, $0) }
        let others = elsewhere(found, perpetrators).map { Likeness($0.kind, $0.candidate) }
        var told: Set<ID<CaseFile>> = []
        return try (same + others).compactMap { kind, candidate in
            let id = candidate.key.caseID
            guard let row = waiting[id], told.insert(id).inserted else { return nil }
            let card = try row.card(desk, AccessPolicy.maintain(.caseFile(id)))
            let isCommon = kind == nil && inCommon.contains(id)
            return WaitingMatch(
                referral: row.id, caseID: id, agency: row.agency, sentOn: row.submittedOn,
                kind: kind,
                person: card.people.first { $0.id == candidate.key.person }?.name
                    ?? PrivateText(""),
                victim: card.victim?.name ?? PrivateText(""),
                reasons: reasons(candidate, isCommon).hiding(card.people + asked))
        }
    }

    private typealias Elsewhere = (
        kind: KnownConnection.Kind, asked: ID<CasePerson>, candidate: Candidate<PersonKey>
    )

    /// From here on it is likelier than not that a perpetrator is the one of an earlier case.
    static let leastInCommon = 0.5

    /// Where somebody of the referral may be named in a case of another victim, the gravest first.
    private func elsewhere(
        _ found: Found, _ perpetrators: [Sighting]
    ) -> [Elsewhere] {
        let accused = found.cases(of: .victim, as: .perpetrator)
        let wronged = found.cases(of: .perpetrator, as: .victim)
        let both = Set(accused.map(\.candidate.key.caseID))
            .intersection(wronged.map(\.candidate.key.caseID))
        let children = found.cases(of: .child, as: .child)
        func told(_ kind: KnownConnection.Kind, _ all: [Sighting]) -> [Elsewhere] {
            all.map { (kind, $0.asked, $0.candidate) }
        }
        return told(.partiesChangePlaces, wronged.filter { $0.isOf(both) })
            + told(.samePerpetrator, perpetrators) + told(.sameChild, children)
            + told(.victimIsPerpetratorThere, accused.filter { !$0.isOf(both) })
            + told(.perpetratorIsVictimThere, wronged.filter { !$0.isOf(both) })
    }

    /// Two likenesses of one person in one case are one finding.
    private func once(_ connections: [KnownConnection]) -> [KnownConnection] {
        connections.reduce(into: []) { kept, one in
            let isThere = kept.contains {
                $0.kind == one.kind && $0.caseID == one.caseID && $0.person == one.person
            }
            if !isThere { kept.append(one) }
        }
    }

    /// Nil when the case was erased since the index learned of it.
    private func match(
        _ candidate: Candidate<PersonKey>, _ victim: CasePerson, _ inCommon: Set<ID<CaseFile>>,
        _ asked: [CasePerson], _ cases: inout CasesAtHand
    ) throws -> PossibleMatch? {
        let id = candidate.key.caseID
        guard let (row, card) = try cases.find(id) else { return nil }
        let isCommon = inCommon.contains(id)
        let earlier = EarlierCase(
            id: id, reference: row.reference, referredOn: row.referredOn, heardOn: row.heardOn,
            hasPerpetratorInCommon: isCommon)
        var match = PossibleMatch(
            earlier: earlier, victim: card.victim?.name ?? PrivateText(""), state: row.state,
            reasons: reasons(candidate, isCommon).hiding(card.people + asked))
        match.pair = LinkedPair(victim.id, and: candidate.key.person, in: id)
        match.told = reasons(candidate, isCommon)
        return match
    }

    private func connection(
        _ one: Elsewhere, _ asked: [CasePerson], _ cases: inout CasesAtHand
    ) throws -> KnownConnection? {
        let candidate = one.candidate
        let id = candidate.key.caseID
        guard let (row, card) = try cases.find(id),
            let person = card.people.first(where: { $0.id == candidate.key.person })
        else { return nil }
        var connection = KnownConnection(
            kind: one.kind, caseID: id, reference: row.reference, state: row.state,
            person: person.name, victim: card.victim?.name ?? PrivateText(""),
            reasons: reasons(candidate).hiding(card.people + asked))
        connection.pair = LinkedPair(one.asked, and: person.id, in: id)
        connection.told = reasons(candidate)
        return connection
    }
}

extension [MatchReason] {
    /// Where somebody compared has a hidden address, that places agree would tell it; and every
    /// telephone number is hidden (SR-10).
    package func hiding(_ compared: [CasePerson]) -> [MatchReason] {
        let hidesPlaces = compared.contains {
            $0.address.isWithheld || $0.details[.temporaryAddress] != nil
        }
        return hiding { $0.isOfNumbers || ($0.isOfPlaces && hidesPlaces) }
    }

    /// Some of the reasons of a likeness, as far as they are shown with it.
    package func hiding(allBut shown: [MatchReason]) -> [MatchReason] {
        hiding { !shown.contains($0) }
    }

    private func hiding(where isHidden: (MatchReason) -> Bool) -> [MatchReason] {
        reduce(into: []) { shown, reason in
            let told = isHidden(reason) ? .hiddenDetail : reason
            if !shown.contains(told) { shown.append(told) }
        }
    }
}

extension MatchReason {
    fileprivate var isOfPlaces: Bool {
        [.sameAddress, .formerAddress, .similarAddress, .sameStreet, .sameDistrict].contains(self)
    }

    fileprivate var isOfNumbers: Bool {
        [.sameTelephone, .formerTelephone, .similarTelephone].contains(self)
    }
}

/// What speaks for it before what speaks against it.
func reasons(
    _ candidate: Candidate<AreaPeople.PersonKey>, _ isCommon: Bool = false
) -> [MatchReason] {
    let known = candidate.reasons.compactMap { MatchReason(rawValue: $0.rawValue) }
    let common: [MatchReason] = isCommon ? [.perpetratorInCommon] : []
    let against = candidate.reasons.filter(\.isAgainst).count
    return known.dropLast(against) + common + known.suffix(against)
}

/// Who each of a referral's people may be.
private struct Found {
    let people: [CasePerson]
    let candidates: [ID<CasePerson>: [Candidate<AreaPeople.PersonKey>]]
    /// The case that the referral itself may become, which is no finding.
    let own: ID<CaseFile>?

    /// The cases in which somebody may have one part.
    func cases(of person: CasePerson, as role: CaseRole) -> [Candidate<AreaPeople.PersonKey>] {
        (candidates[person.id] ?? []).filter { $0.key.role == role && $0.key.caseID != own }
    }

    func cases(of part: CaseRole, as role: CaseRole) -> [Sighting] {
        people.filter { $0.role == part }.flatMap { asked in
            cases(of: asked, as: role).map { Sighting(asked: asked.id, candidate: $0) }
        }
    }
}

/// Somebody of the referral, and who that may be.
private struct Sighting {
    let asked: ID<CasePerson>
    let candidate: Candidate<AreaPeople.PersonKey>

    func isOf(_ cases: Set<ID<CaseFile>>) -> Bool { cases.contains(candidate.key.caseID) }
}

/// The cases that a search came upon, each opened once.
private struct CasesAtHand {
    private let desk: Desk
    private var found: [ID<CaseFile>: (row: CaseRow, card: CaseCard)] = [:]

    init(_ desk: Desk) { self.desk = desk }

    mutating func find(_ id: ID<CaseFile>) throws -> (row: CaseRow, card: CaseCard)? {
        if let known = found[id] { return known }
        guard let row = try CaseListQuery.find(id, desk.connection) else { return nil }
        let card = try row.card(desk, AccessPolicy.maintain(.caseFile(id)))
        found[id] = (row, card)
        return (row, card)
    }
}
