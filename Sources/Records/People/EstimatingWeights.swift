package import Casework
package import Linkage

/// What an area's own decisions say of how much each agreement should weigh, and what would change.
package struct WeightsEstimate: Sendable {
    package let decidedSame: Int
    package let decidedOther: Int
    package let weights: Weights
    package let changes: [WeightChange]
    package let before: Expected
    package let after: Expected

    /// What the program would make of what was decided, and of what nobody has decided yet.
    package struct Expected: Sendable, Hashable {
        package let sameTakenForOne: Int
        package let othersTakenForOne: Int
        package let waiting: Int
    }

    /// Fewer decisions that two are one person say too little.
    package static let fewest = 50

    package var isEnough: Bool { decidedSame >= Self.fewest }
}

extension KnownPeople {
    /// Estimates the weights of an area from all that was decided in it; nothing is applied.
    package func estimate(in area: ID<Area>, _ desk: Desk) throws -> WeightsEstimate {
        let people = try people(of: area, without: [], desk)
        let links = try LinkQuery.all(in: area, desk.connection)
        let repeats = try LinkQuery.repeats(in: area, desk.connection)
        return people.estimate(from: people.decisions(links, repeats))
    }
}

extension AreaPeople {
    typealias Decided = DecidedPair<PersonKey>

    /// A repeat is a decision that two victims are one person, whoever made it and when.
    fileprivate func decisions(
        _ links: [LinkRow], _ repeats: [(caseID: ID<CaseFile>, earlier: ID<CaseFile>)]
    ) -> [Decided] {
        let told = links.compactMap { row -> Decided? in
            guard let one = people[row.caseID]?.first(where: { $0.person == row.pair.person }),
                let other = people[row.pair.other]?.first(where: {
                    $0.person == row.pair.otherPerson
                })
            else { return nil }
            return Decided(one, other, isSame: row.isSame)
        }
        let known = Set(told.map { [$0.one, $0.other] })
        let repeated = repeats.compactMap { row -> Decided? in
            guard let one = victim(of: row.caseID), let other = victim(of: row.earlier),
                !known.contains([one, other])
            else { return nil }
            return Decided(one, other, isSame: true)
        }
        return told + repeated
    }

    private func victim(of id: ID<CaseFile>) -> PersonKey? {
        people[id]?.first { $0.role == .victim }
    }

    fileprivate func estimate(from decisions: [Decided]) -> WeightsEstimate {
        let weights = index.weights(from: decisions)
        return WeightsEstimate(
            decidedSame: decisions.count(where: \.isSame),
            decidedOther: decisions.count { !$0.isSame }, weights: weights,
            changes: index.weights.changes(to: weights),
            before: expected(decisions, index.weights), after: expected(decisions, weights))
    }

    private func expected(
        _ decisions: [Decided], _ weights: Weights
    ) -> WeightsEstimate.Expected {
        let decided = Set(decisions.map { Set([$0.one.caseID, $0.other.caseID]) })
        let waiting = weighed(by: weights).findAlikeVictims().pairs.filter {
            !decided.contains([$0.newer, $0.pair.other])
        }
        return WeightsEstimate.Expected(
            sameTakenForOne: index.takenForOne(decisions.filter(\.isSame), by: weights),
            othersTakenForOne: index.takenForOne(decisions.filter { !$0.isSame }, by: weights),
            waiting: waiting.count)
    }
}
