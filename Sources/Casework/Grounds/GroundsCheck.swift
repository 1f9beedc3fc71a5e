/// Which grounds bring a referral to the conference under an area's rules, and why (domain 2.2
/// step 3). It informs and never refuses: professional judgement stands on its own (SR-15).
package struct GroundsCheck: Sendable, Hashable {
    package let met: [MetGround]
    /// Grounds that the referrer chose and that the area's numbers do not bear out.
    package let unmet: [UnmetGround]
}

/// A ground that a referral has.
package struct MetGround: Sendable, Hashable {
    package enum Why: Sendable, Hashable {
        case checklist(yes: Int, needed: HighRiskCount)
        case judgementInWords
        case incidents(Int, EscalationRule)
        case furtherIncident(RepeatProposal)
        /// Nothing to count: it is so because somebody who knows has said so.
        case saidSo
    }

    package let ground: ReferralGround
    package let why: Why
    /// Whether the referrer chose it; one that she did not choose is pointed out to her.
    package let isChosen: Bool
}

/// A ground that a referrer chose and that the area's rules do not see met.
package struct UnmetGround: Sendable, Hashable {
    package enum Why: Sendable, Hashable {
        case checklist(yes: Int, needed: HighRiskCount)
        case noChecklist(needed: HighRiskCount)
        case judgementNotWritten
        case incidents(Int, EscalationRule)
        case incidentsNotCounted(EscalationRule)
        /// There are enough, and the area asks that they grow worse or come more often.
        case notKnownToRise(Int, EscalationRule)
        case noEarlierCaseThatCounts
        /// The area has not made it a ground of its own.
        case notAGroundHere
    }

    package let ground: ReferralGround
    package let why: Why
}

/// What is known of a referral that bears on its grounds.
package struct GroundsFacts: Sendable, Hashable {
    package var chosen: Set<ReferralGround> = []
    /// Nil when no checklist was gone through.
    package var yesAnswers: Int?
    /// What the instrument itself says of visible high risk, where it grades or counts points and
    /// the number of yes answers means nothing.
    package var highRiskByInstrument: Bool?
    /// The instrument's own number of yes answers, where it has one.
    package var instrumentsCount: Int?
    /// Incidents that count under the area's rule; nil when nobody has counted them.
    package var incidents: Int?
    package var isRising = KnownAnswer.notKnown
    package var repeats: RepeatProposal?
    /// Marked so, or found so by an instrument, whether or not the referrer chose the ground.
    package var isHonourBasedOrForcedMarriage = false
    package var hasJudgementInWords = false

    package init() {}

    /// What a referral says of itself; the yes answers are for whoever has the instrument.
    package init(_ content: ReferralContent) {
        chosen = content.grounds
        incidents = content.incident.countInWindow
        isRising = content.incident.isRising ?? .notKnown
        isHonourBasedOrForcedMarriage = content.markers.contains(.honourBased)
        hasJudgementInWords = !content.judgement.isEmpty
    }
}

extension GroundsCheck {
    package init(_ facts: GroundsFacts, under settings: AreaSettings) {
        var met: [MetGround] = []
        var unmet: [UnmetGround] = []
        for ground in ReferralGround.allCases {
            let isChosen = facts.chosen.contains(ground)
            switch facts.finding(on: ground, under: settings) {
            case .met(let why): met.append(MetGround(ground: ground, why: why, isChosen: isChosen))
            case .unmet(let why) where isChosen: unmet.append(UnmetGround(ground: ground, why: why))
            case .unmet, .nothingSaid: continue
            }
        }
        self.met = met
        self.unmet = unmet
    }
}

/// What the rules make of one ground.
private enum GroundFinding {
    case met(MetGround.Why)
    case unmet(UnmetGround.Why)
    case nothingSaid
}

extension GroundsFacts {
    fileprivate func finding(
        on ground: ReferralGround, under settings: AreaSettings
    ) -> GroundFinding {
        switch ground {
        case .visibleHighRisk:
            highRiskByInstrument.map {
                said($0 || chosen.contains(.visibleHighRisk), counts: true)
            } ?? checklist(needed: settings.highRiskCount(of: instrumentsCount))
        case .professionalJudgement:
            hasJudgementInWords ? .met(.judgementInWords) : .unmet(.judgementNotWritten)
        case .potentialEscalation: escalation(settings.escalation)
        case .repeatIncident:
            repeats.map { .met(.furtherIncident($0)) } ?? .unmet(.noEarlierCaseThatCounts)
        case .honourBasedOrForcedMarriage:
            said(
                isHonourBasedOrForcedMarriage || chosen.contains(.honourBasedOrForcedMarriage),
                counts: settings.extraGrounds.honourBasedOrForcedMarriage)
        case .transferIn: said(chosen.contains(.transferIn), counts: true)
        case .mediumRiskExpectedToRise:
            said(
                chosen.contains(.mediumRiskExpectedToRise),
                counts: settings.extraGrounds.mediumRiskExpectedToRise)
        }
    }

    private func checklist(needed: HighRiskCount) -> GroundFinding {
        guard let yesAnswers else { return .unmet(.noChecklist(needed: needed)) }
        return yesAnswers >= needed.yes
            ? .met(.checklist(yes: yesAnswers, needed: needed))
            : .unmet(.checklist(yes: yesAnswers, needed: needed))
    }

    private func escalation(_ rule: EscalationRule) -> GroundFinding {
        guard let incidents else { return .unmet(.incidentsNotCounted(rule)) }
        guard incidents >= rule.incidents else { return .unmet(.incidents(incidents, rule)) }
        guard !rule.mustBeRising || isRising == .yes else {
            return .unmet(.notKnownToRise(incidents, rule))
        }
        return .met(.incidents(incidents, rule))
    }

    private func said(_ isSo: Bool, counts: Bool) -> GroundFinding {
        guard isSo else { return .nothingSaid }
        return counts ? .met(.saidSo) : .unmet(.notAGroundHere)
    }
}

extension AreaSettings {
    /// The grounds that an area's referral form offers.
    package var groundsOffered: [ReferralGround] {
        ReferralGround.allCases.filter { ground in
            switch ground {
            case .honourBasedOrForcedMarriage: extraGrounds.honourBasedOrForcedMarriage
            case .mediumRiskExpectedToRise: extraGrounds.mediumRiskExpectedToRise
            default: true
            }
        }
    }

    /// The first day of those in which incidents are counted towards escalation.
    package func escalationWindowBegins(on day: CalendarDate) -> CalendarDate {
        day.adding(months: -min(max(escalation.months, 0), 1200))
    }
}
