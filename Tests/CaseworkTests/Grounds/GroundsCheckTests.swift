import Specimens
import Testing

@testable import Casework

@Suite struct GroundsCheckTests {
    private func check(
        _ settings: AreaSettings = AreaSettings(), _ change: (inout GroundsFacts) -> Void
    ) -> GroundsCheck {
        var facts = GroundsFacts()
        change(&facts)
        return GroundsCheck(facts, under: settings)
    }

    @Test func `of a referral of which nothing is known no ground is met or missed`() {
        let nothing = check { _ in }
        #expect(nothing.met == [] && nothing.unmet == [])
    }

    @Test func `the threshold is the first number that is enough`() {
        #expect(check { $0.yesAnswers = 13 }.met == [])
        let met = check { $0.yesAnswers = 14 }.met
        #expect(
            met == [
                MetGround(
                    ground: .visibleHighRisk, why: .checklist(yes: 14, needed: 14),
                    isChosen: false)
            ])
    }

    @Test func `an area may take the checklist's own number, and it is said whose it is`() {
        var settings = AreaSettings(visibleHighRiskCount: 14)
        settings.takesInstrumentsCount = true
        let own = check(settings) {
            $0.yesAnswers = 10
            $0.instrumentsCount = 10
        }
        #expect(
            own.met.map(\.why) == [
                .checklist(yes: 10, needed: HighRiskCount(10, isInstruments: true))
            ])
        let none = check(settings) { $0.yesAnswers = 10 }
        #expect(none.met == [])
        settings.takesInstrumentsCount = false
        let areas = check(settings) {
            $0.yesAnswers = 14
            $0.instrumentsCount = 20
        }
        #expect(areas.met.map(\.why) == [.checklist(yes: 14, needed: 14)])
    }

    @Test func `a ground that was chosen and is not met by the numbers says by how much`() {
        let low = check {
            $0.chosen = [.visibleHighRisk]
            $0.yesAnswers = 9
        }
        #expect(low.met == [])
        #expect(low.unmet.map(\.why) == [.checklist(yes: 9, needed: 14)])
        let none = check { $0.chosen = [.visibleHighRisk] }
        #expect(none.unmet.map(\.why) == [.noChecklist(needed: 14)])
    }

    @Test func `escalation counts as the area counts`() {
        let rule = EscalationRule(incidents: 5, source: .anyAgency, mustBeRising: true)
        let settings = AreaSettings(escalation: rule)
        let few = check(settings) {
            $0.chosen = [.potentialEscalation]
            $0.incidents = 4
            $0.isRising = .yes
        }
        #expect(few.unmet.map(\.why) == [.incidents(4, rule)])
        for rising in KnownAnswer.allCases {
            let five = check(settings) {
                $0.chosen = [.potentialEscalation]
                $0.incidents = 5
                $0.isRising = rising
            }
            #expect((five.met.map(\.why) == [.incidents(5, rule)]) == (rising == .yes))
            #expect((five.unmet.map(\.why) == [.notKnownToRise(5, rule)]) == (rising != .yes))
        }
        let uncounted = check(settings) { $0.chosen = [.potentialEscalation] }
        #expect(uncounted.unmet.map(\.why) == [.incidentsNotCounted(rule)])
    }

    @Test func `where an officer grades the risk, the number of yes answers says nothing`() {
        let graded = check {
            $0.yesAnswers = 2
            $0.highRiskByInstrument = true
        }
        #expect(graded.met.map(\.ground) == [.visibleHighRisk])
        let lower = check {
            $0.yesAnswers = 20
            $0.highRiskByInstrument = false
        }
        #expect(lower.met.isEmpty && lower.unmet.isEmpty)
    }

    @Test func `what the referrer counted and saw rising reaches the check`() {
        let rule = EscalationRule(incidents: 5, source: .anyAgency, mustBeRising: true)
        var content = Specimen.referral(grounds: [.potentialEscalation])
        content.incident.countInWindow = 5
        content.incident.isRising = .yes
        let found = GroundsCheck(GroundsFacts(content), under: AreaSettings(escalation: rule))
        #expect(found.met.contains { $0.why == .incidents(5, rule) })
    }

    @Test func `a repeat is met with its proposal, and missed without one`() throws {
        let earlier = EarlierCase(
            id: Specimen.id(100), reference: CaseReference(year: 2025, number: 1),
            referredOn: day("2026-05-01"), heardOn: nil, hasPerpetratorInCommon: true)
        let proposal = try #require(
            RepeatRule().proposal(from: [earlier], referredOn: Specimen.referredOn))
        #expect(check { $0.repeats = proposal }.met.map(\.why) == [.furtherIncident(proposal)])
        let claimed = check { $0.chosen = [.repeatIncident] }
        #expect(claimed.unmet.map(\.why) == [.noEarlierCaseThatCounts])
    }

    @Test func `honour-based abuse is enough where the area says so`() {
        #expect(check { $0.isHonourBasedOrForcedMarriage = true }.met.map(\.why) == [.saidSo])
        var settings = AreaSettings()
        settings.extraGrounds.honourBasedOrForcedMarriage = false
        let elsewhere = check(settings) {
            $0.isHonourBasedOrForcedMarriage = true
            $0.chosen = [.honourBasedOrForcedMarriage]
        }
        #expect(elsewhere.met == [] && elsewhere.unmet.map(\.why) == [.notAGroundHere])
        #expect(!settings.groundsOffered.contains(.honourBasedOrForcedMarriage))
    }

    @Test func `medium risk that will rise is a ground only where the area made it one`() {
        var settings = AreaSettings()
        #expect(!settings.groundsOffered.contains(.mediumRiskExpectedToRise))
        let usual = check { $0.chosen = [.mediumRiskExpectedToRise] }
        #expect(usual.unmet.map(\.why) == [.notAGroundHere])
        settings.extraGrounds.mediumRiskExpectedToRise = true
        let there = check(settings) { $0.chosen = [.mediumRiskExpectedToRise] }
        #expect(there.met.map(\.ground) == [.mediumRiskExpectedToRise])
        #expect(settings.groundsOffered == ReferralGround.allCases)
    }

    @Test func `a transfer and judgement in words stand by themselves`() {
        #expect(check { $0.chosen = [.transferIn] }.met.map(\.ground) == [.transferIn])
        let judged = check {
            $0.chosen = [.professionalJudgement]
            $0.hasJudgementInWords = true
            $0.yesAnswers = 0
        }
        #expect(judged.met.map(\.why) == [.judgementInWords] && judged.unmet == [])
        let unwritten = check { $0.chosen = [.professionalJudgement] }
        #expect(unwritten.unmet.map(\.why) == [.judgementNotWritten])
    }

    @Test func `what a referral says of itself is taken from it`() {
        let facts = GroundsFacts(
            Specimen.referral(grounds: [.professionalJudgement], markers: [.honourBased]))
        #expect(facts.chosen == [.professionalJudgement])
        #expect(facts.isHonourBasedOrForcedMarriage && facts.hasJudgementInWords)
        #expect(facts.yesAnswers == nil && facts.incidents == nil)
    }

    @Test(arguments: ShippedPresets.codes)
    func `each preset has its own edge between enough and not`(code: String) throws {
        let settings = try ShippedPresets.read(code).settings
        let needed = settings.visibleHighRiskCount
        #expect(check(settings) { $0.yesAnswers = needed }.met.count == 1)
        #expect(check(settings) { $0.yesAnswers = needed - 1 }.met == [])
        let incidents = settings.escalation.incidents
        let enough = check(settings) {
            $0.incidents = incidents
            $0.isRising = .yes
        }
        #expect(enough.met.count == 1)
        let flat = check(settings) { $0.incidents = incidents }
        #expect(flat.met.isEmpty == settings.escalation.mustBeRising)
        let fewer = check(settings) {
            $0.incidents = incidents - 1
            $0.isRising = .yes
        }
        #expect(fewer.met == [])
    }
}
