package import Casework
import Records

extension Office {
    /// Somebody says that two people of two cases are one person, or that they are not (SR-20). If
    /// they are the victims of both, and the area's rule counts it, the newer case is a repeat.
    package func decideLink(
        _ pair: LinkedPair, of id: ID<CaseFile>, isSame: Bool, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        let people = people
        return try await act(reader) { errand in
            let found = try errand.alike(pair, of: id, people)
            let isOfVictims = try errand.isOfVictims(pair, of: id)
            let makesRepeat =
                try isSame && isOfVictims && errand.makesRepeat(pair, of: id, found)
            let link = PersonLink(
                pair, isSame: isSame, reasons: found.reasons, makesRepeat: makesRepeat)
            return try inTurn(
                { try errand.decide(DecideLink(link), on: id, errand.grant(id)) },
                {
                    guard isSame && isOfVictims else { return .success(()) }
                    return try errand.carryWhatHolds(between: pair.other, and: id)
                })
        }
    }

    /// Whether this reader decides about people of these two cases at all.
    package func checkLinking(
        of id: ID<CaseFile>, with other: ID<CaseFile>, by reader: Reader
    ) async throws {
        try await look(reader) { try $0.onlyLinking(id, other) }
    }

    /// Takes back what was last said of the two.
    package func undoLink(
        _ pair: LinkedPair, of id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.onlyLinking(id, pair.other)
            return try errand.decide(UndoLink(pair), on: id, errand.grant(id))
        }
    }
}

extension Errand {
    /// Whoever decides about referrals, where the people of both are hers to see.
    fileprivate func onlyLinking(_ id: ID<CaseFile>, _ other: ID<CaseFile>) throws {
        try only(to: .decideReferral)
        guard id != other else { throw NothingHere() }
        _ = try grant(id, showing: .people)
        _ = try grant(other, showing: .people)
    }

    /// Only those are decided about whom the program finds alike, with what it finds.
    fileprivate func alike(
        _ pair: LinkedPair, of id: ID<CaseFile>, _ people: KnownPeople
    ) throws -> AlikePeople {
        try onlyLinking(id, pair.other)
        let found = try people.alike(pair, of: id, in: area.id, for: reader, desk)
        guard let found else { throw NothingHere() }
        return found
    }

    fileprivate func isOfVictims(_ pair: LinkedPair, of id: ID<CaseFile>) throws -> Bool {
        let other = try side(pair.other).0
        guard other.victim == pair.otherPerson else { return false }
        if try CaseListQuery.find(id, connection) != nil {
            return try side(id).0.victim == pair.person
        }
        let waiting = try ReferralQuery.find(of: id, connection)
        let card = try waiting.map { try $0.card(desk, grant(id, showing: .people)) }
        return card?.victim?.id == pair.person
    }

    /// A referral that waits becomes a repeat when it is accepted as one.
    fileprivate func makesRepeat(
        _ pair: LinkedPair, of id: ID<CaseFile>, _ found: AlikePeople
    ) throws -> Bool {
        guard try CaseListQuery.find(id, connection) != nil else { return false }
        let older = try side(pair.other).0
        let check = try repeatCheck(
            id, older, hasPerpetratorInCommon: found.hasPerpetratorInCommon)
        return check?.proposal != nil
    }
}

extension KnownFindings {
    /// With what somebody said of each pair.
    func judged(in id: ID<CaseFile>, _ errand: Errand) throws -> KnownFindings {
        let rows = try LinkQuery.of(id, errand.connection)
        var judged = self
        judged.matches = try matches.map { match in
            var match = match
            match.link = try match.pair.map {
                try errand.standing(id, $0, match.told, match.reasons, rows)
            }
            return match
        }
        judged.connections = try connections.map { one in
            var one = one
            guard one.kind != .partiesChangePlaces else { return one }
            one.link = try one.pair.map {
                try errand.standing(id, $0, one.told, one.reasons, rows)
            }
            return one
        }
        return judged
    }
}

extension Errand {
    fileprivate func standing(
        _ id: ID<CaseFile>, _ pair: LinkedPair, _ now: [MatchReason],
        _ shown: [MatchReason], _ rows: [LinkRow]
    ) throws -> LinkStanding {
        var standing = LinkStanding(in: id, pair)
        guard let row = rows.first(where: { $0.pair == pair }) else { return standing }
        let decided = try row.decided(desk, grant(row.caseID))
        standing.isSame = row.isSame
        standing.news = decided.link.news(in: now).hiding(allBut: shown)
        return standing
    }
}
