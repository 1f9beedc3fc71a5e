package import Casework
import Records

extension Office {
    /// Cases whose victims may be one person, which nobody has said, and what was said lately; for
    /// whoever decides about referrals (SR-20).
    package func possibleRepeats(for reader: Reader) async throws -> PossibleRepeats {
        let people = people
        return try await show(reader) { errand in
            try errand.only(to: .decideReferral)
            var told = PossibleRepeats()
            told.undecided = try errand.undecidedRepeats(people).map { try errand.tell($0) }
            told.decided = try errand.decidedLately()
            let shown = Set((told.undecided + told.decided).flatMap { [$0.newer.id, $0.older.id] })
            let notes = shown.sorted().map { errand.note(.caseFile($0), "possible repeats") }
            return (told, notes)
        }
    }
}

/// Two cases whose victims may be one person and about whom nobody has decided, or who are more
/// alike, or less, than when somebody did.
struct UndecidedRepeat {
    let alike: AlikeVictims
    let news: [MatchReason]
}

extension Errand {
    func undecidedRepeats(_ people: KnownPeople) throws -> [UndecidedRepeat] {
        let area = try people.alikeVictims(in: area.id, for: reader, desk)
        guard !area.pairs.isEmpty else { return [] }
        let links = try LinkQuery.all(in: self.area.id, seenBy: reader.account, connection)
        let same = try SameVictims(area, links, LinkQuery.repeats(in: self.area.id, connection))
        return try area.pairs.compactMap { pair in
            let decided = links.last { $0.isAbout(pair) }
            if decided == nil && same.holds(pair.newer, pair.pair.other) { return nil }
            guard try seesPeople(of: pair.newer), try seesPeople(of: pair.pair.other) else {
                return nil
            }
            let news = try decided.map { try self.news($0, pair) }
            if news?.isEmpty == true { return nil }
            return UndecidedRepeat(alike: pair, news: news ?? [])
        }
    }

    private func news(_ row: LinkRow, _ pair: AlikeVictims) throws -> [MatchReason] {
        try row.decided(desk, grant(row.caseID))
            .link.news(in: pair.found.reasons)
    }

    fileprivate func tell(_ one: UndecidedRepeat) throws -> PossibleRepeat {
        let pair = one.alike
        let (newer, newCard) = try side(pair.newer)
        let (older, oldCard) = try side(pair.pair.other)
        let compared = newCard.people + oldCard.people
        var told = PossibleRepeat(
            newer: newer, older: older, reasons: pair.found.reasons.hiding(compared))
        told.news = one.news.hiding(compared)
        told.check = try repeatCheck(
            pair.newer, older, hasPerpetratorInCommon: pair.found.hasPerpetratorInCommon)
        return told
    }

    /// What the area's rule of the newer referral's day makes of it; nil where the newer case is a
    /// repeat or a transfer already.
    func repeatCheck(
        _ id: ID<CaseFile>, _ older: RepeatSide, hasPerpetratorInCommon: Bool
    ) throws -> RepeatCheck? {
        let file = try desk.record(CaseFile.self, id, grant(id, showing: .people))
        guard case .new = file.kind, let opening = file.opening, let content = file.content else {
            return nil
        }
        let rules = try AreaQuery.settings(of: area.id, on: opening.referredOn, connection)
        let earlier = EarlierCase(
            id: older.id, reference: older.reference, referredOn: older.referredOn,
            heardOn: older.heardOn, hasPerpetratorInCommon: hasPerpetratorInCommon)
        return rules.settings.repeatRule.check(
            [earlier], content.further(sentOn: opening.referredOn))
    }

    func side(_ id: ID<CaseFile>) throws -> (RepeatSide, CaseCard) {
        let leave = try grant(id, showing: .people)
        guard let row = try CaseListQuery.find(id, connection) else { throw NothingHere() }
        let card = try row.card(desk, leave)
        guard let victim = card.victim else { throw NothingHere() }
        let side = RepeatSide(
            id: id, reference: row.reference, victim: victim, referredOn: row.referredOn,
            heardOn: row.heardOn, state: row.state)
        return (side, card)
    }

    /// What was decided of victims in the past four weeks, so that it can be taken back.
    fileprivate func decidedLately() throws -> [PossibleRepeat] {
        let since = occasion.today.adding(days: -28)
        return try LinkQuery.all(in: area.id, seenBy: reader.account, connection)
            .filter { $0.decidedOn >= since }.reversed().compactMap(told)
    }

    private func told(_ row: LinkRow) throws -> PossibleRepeat? {
        guard try CaseListQuery.find(row.caseID, connection) != nil,
            try seesPeople(of: row.caseID), try seesPeople(of: row.pair.other)
        else { return nil }
        let (newer, newCard) = try side(row.caseID)
        let (older, oldCard) = try side(row.pair.other)
        guard newer.victim == row.pair.person, older.victim == row.pair.otherPerson else {
            return nil
        }
        let decided = try row.decided(desk, grant(row.caseID))
        var told = PossibleRepeat(
            newer: newer, older: older,
            reasons: decided.link.reasons.hiding(newCard.people + oldCard.people))
        told.decided = decided
        return told
    }
}

/// Which cases are known to be of one victim: what was decided, and what is a repeat.
private struct SameVictims {
    private var group: [ID<CaseFile>: Int] = [:]

    init(
        _ area: AlikeInArea, _ links: [LinkRow],
        _ repeats: [(caseID: ID<CaseFile>, earlier: ID<CaseFile>)]
    ) {
        for (place, id) in area.victims.keys.sorted().enumerated() { group[id] = place }
        let decided = links.filter { row in
            row.isSame && area.victims[row.caseID] == row.pair.person
                && area.victims[row.pair.other] == row.pair.otherPerson
        }
        let pairs = decided.map { ($0.caseID, $0.pair.other) } + repeats.map { ($0, $1) }
        for (one, other) in pairs {
            // A case that is hidden is in no group, and joins none.
            guard let from = group[one], let into = group[other], from != into else { continue }
            for (id, place) in group where place == from { group[id] = into }
        }
    }

    func holds(_ one: ID<CaseFile>, _ other: ID<CaseFile>) -> Bool {
        group[one].map { $0 == group[other] } ?? false
    }
}

extension LinkRow {
    /// Whether it is about these two victims, from whichever side it was decided.
    fileprivate func isAbout(_ pair: AlikeVictims) -> Bool {
        if caseID == pair.newer { return self.pair == pair.pair }
        return caseID == pair.pair.other && self.pair.other == pair.newer
            && self.pair.person == pair.pair.otherPerson
            && self.pair.otherPerson == pair.pair.person
    }
}
