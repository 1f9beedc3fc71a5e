import Casework
import Specimens
import Testing

/// A low count never stops a referral that rests on professional judgement (SR-15).
@Suite struct JudgementAlwaysStandsTests {
    @Test func `no combination of answers is refused when judgement is given`() throws {
        var random = Shuffled(seed: 20_261_118)
        for _ in 0..<3000 {
            var content = Specimen.referral(
                grounds: grounds(&random).union([.professionalJudgement]))
            content.assessment = assessment(&random)
            content.markers = []
            let outcome = Result {
                try Specimen.submission(content).decide(
                    given: Referral(), on: Specimen.occasion(on: Specimen.referredOn))
            }
            guard case .success(let events) = outcome, events.count == 1 else {
                Issue.record("refused: \(outcome)")
                return
            }
        }
    }

    @Test func `whatever the area's numbers, judgement is a ground that is met`() {
        var random = Shuffled(seed: 7)
        for _ in 0..<3000 {
            var facts = GroundsFacts()
            facts.chosen = grounds(&random).union([.professionalJudgement])
            facts.hasJudgementInWords = true
            facts.yesAnswers =
                [nil, 0, 13, 14, Int.max, Int.min].randomElement(using: &random) ?? 0
            facts.incidents = [nil, 0, Int.max, Int.min].randomElement(using: &random) ?? nil
            var settings = AreaSettings()
            settings.visibleHighRiskCount = Int.random(in: Int.min...Int.max, using: &random)
            settings.escalation.incidents = Int.random(in: Int.min...Int.max, using: &random)
            settings.extraGrounds.honourBasedOrForcedMarriage = Bool.random(using: &random)
            let check = GroundsCheck(facts, under: settings)
            #expect(check.met.contains { $0.ground == .professionalJudgement && $0.isChosen })
            let told = Set(check.met.map(\.ground) + check.unmet.map(\.ground))
            #expect(facts.chosen.isSubset(of: told))
        }
    }

    private func grounds(_ random: inout Shuffled) -> Set<ReferralGround> {
        Set(ReferralGround.allCases.filter { _ in Bool.random(using: &random) })
    }

    private func assessment(_ random: inout Shuffled) -> RiskAssessment {
        var assessment = RiskAssessment(instrument: "checklist-24", version: "1")
        for item in 1...24 {
            assessment.answers[item] = RiskAnswer.wellKnown.randomElement(using: &random)
            if Bool.random(using: &random) { assessment.details[item] = PrivateText("Words.") }
        }
        return assessment
    }
}

/// Numbers that look random and are the same in every run.
private struct Shuffled: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
