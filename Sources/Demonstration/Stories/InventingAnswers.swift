import Casework

/// The checklist of an invented case, and the grounds that follow from it.
extension Inventor {
    /// From 6 to 20 times yes, never fewer than the story itself says.
    mutating func answers(_ narrative: Narrative) -> [Int: RiskAnswer] {
        let wanted = max(chance.number(in: 6...20), narrative.yes.count)
        let others = chance.shuffled((1...24).filter { !narrative.yes.contains($0) })
        let alsoYes = others.prefix(wanted - narrative.yes.count)
        let yes = narrative.yes.union(alsoYes)
        var answers: [Int: RiskAnswer] = [:]
        for item in 1...24 { answers[item] = yes.contains(item) ? .yes : answerOtherThanYes() }
        return answers
    }

    private mutating func answerOtherThanYes() -> RiskAnswer {
        switch chance.number(in: 1...10) {
        case 1...6: .no
        case 7...9: .notKnown
        default: .notAsked
        }
    }

    func details(of answers: [Int: RiskAnswer]) -> [Int: String] {
        Self.detailWords.filter { answers[$0.key] == .yes }
    }

    func grounds(
        _ narrative: Narrative, _ answers: [Int: RiskAnswer]
    ) -> Set<ReferralGround> {
        var grounds: Set<ReferralGround> = []
        let count = answers.values.filter { $0 == .yes }.count
        grounds.insert(count >= highRiskCount ? .visibleHighRisk : .professionalJudgement)
        if answers[10] == .yes && answers[24] == .yes { grounds.insert(.potentialEscalation) }
        if narrative.markers.contains(.honourBased) {
            grounds.insert(.honourBasedOrForcedMarriage)
        }
        return grounds
    }

    /// For the questions that want words with a yes, and a few besides.
    private static let detailWords = [
        1: "Bruising; not the first time.",
        3: "Fears more violence from the perpetrator, towards the victim.",
        8: "Messages and waiting nearby; the victim takes it as meant to frighten.",
        12: "Wants to know where the victim is at each hour.",
        14: "Towards the victim.",
        18: "An earlier partner, as far as is known.",
        20: "Debt in the victim’s name.",
        21: "Drink, by the victim’s account.",
        23: "An order of the court.",
        24: "Known to the police for violence.",
    ]
}
