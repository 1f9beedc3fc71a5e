import Casework
import Markup

/// The questions about what happened and the grounds for a referral, of which one is enough.
package enum ReasonsForm {
    static let whatHappened = LongTextQuestion(
        "reasons-what-happened", "What happened?",
        hint: "The latest incident and what led to it. Say what you know, and what you think.",
        missing: "Enter what happened")
    static let incidentOn = DateQuestion(
        "reasons-incident", "When did it happen?",
        hint: "For example, 27 3 2026. Leave it empty if it was not on one day.",
        called: "The day it happened", period: .past)
    static let judgement = LongTextQuestion(
        "reasons-judgement", "If you refer on professional judgement, why is the risk high?",
        hint: "What the victim fears, what is getting worse, what could not be asked.",
        missing: "Enter why you judge the risk to be high", called: "Your reason")
    static let riskSummary = LongTextQuestion(
        "reasons-risk-summary", "The risk in two or three sentences",
        hint: "It stands on the agenda, so that agencies can judge what to share. No addresses.",
        missing: "Enter the risk in two or three sentences", called: "The risk", longest: 1500)
    static let markers = TicksQuestion<CaseMarker>(
        "reasons-markers", "Does any of this apply?"
    ) { $0.words }
    static let grounds = TicksQuestion<ReferralGround>(
        "reasons-grounds", "Why do you refer this case?",
        hint: "Select all that apply. One is enough.",
        missing: "Select at least one reason for the referral",
        hints: [
            .professionalJudgement: "Say why below. It is enough by itself, whatever the count.",
            .visibleHighRisk: "When the count reaches the number that your area has set.",
        ]
    ) { $0.words }

    /// About the incident, for those who know it; none of it is needed.
    static func incident(_ settings: AreaSettings) -> [any RecordField<IncidentDetails>] {
        let asksCrime = settings.repeatRule.qualifyingIncident == .wouldBeCrime
        return everyIncidentField(settings.escalation)
            .filter { asksCrime || $0.control != wouldBeCrime.control }
    }

    /// With what only some areas ask: what was said once is shown whatever is asked today.
    static func everyIncidentField(
        _ rule: EscalationRule
    ) -> [any RecordField<IncidentDetails>] {
        [
            LineField(
                "Where it happened", TextQuestion("reasons-place", "Where did it happen?"),
                \.place),
            LineField(
                "Crime reference",
                TextQuestion("reasons-crime", "Police crime or incident number", width: .half),
                \.crimeReference),
            NumberField(
                "Incidents counted",
                NumberQuestion(
                    "reasons-count", "How many incidents in the last \(rule.months) months?",
                    in: 0...999, hint: rule.hint, called: "The number of incidents"),
                \.countInWindow),
            ChoiceField(
                "More often or worse", "reasons-rising", "Do they come more often, or grow worse?",
                \.isRising
            ) { $0.words },
            wouldBeCrime,
        ] + background
    }

    /// Asked only where the area counts nothing else as a repeat (domain N8).
    private static let wouldBeCrime = ChoiceField<IncidentDetails, KnownAnswer>(
        "Would be a crime", "reasons-would-be-crime", "Would what happened be a crime?",
        \.wouldBeCrime
    ) { $0.words }

    private static let background: [any RecordField<IncidentDetails>] = [
        LinesField(
            "History", LongTextQuestion("reasons-history", "What happened before, in short?"),
            \.history),
        LinesField(
            "In place already",
            LongTextQuestion(
                "reasons-in-place", "What support and safety measures are there already?",
                longest: 4000),
            \.inPlace),
        LinesField(
            "Why together",
            LongTextQuestion(
                "reasons-together", "What should the agencies do together?", longest: 4000),
            \.whyTogether),
    ]

    static let cannotWait = LinesField<ReferralContent>(
        "Why it cannot wait",
        LongTextQuestion(
            "reasons-cannot-wait", "If it cannot wait for the next meeting, why not?",
            hint: "This asks the coordinator for an emergency meeting. Telephone as well.",
            longest: 2000),
        rows: 2, \.cannotWait)

    /// What could be read goes into the referral; whatever stands in the way into `problems`.
    static func read(
        _ fields: FormFields, _ rules: ReferralRules, into content: inout ReferralContent,
        _ problems: inout [Problem]
    ) {
        content.whatHappened = PrivateText(whatHappened.read(fields, into: &problems) ?? "")
        content.incidentOn = incidentOn.read(fields, today: rules.today, into: &problems)
        incident(rules.settings).read(fields, into: &content.incident, &problems)
        content.grounds = Set(grounds.read(fields, into: &problems) ?? [])
        // SR-15: judgement is a ground by itself, and it needs words.
        let isJudged = content.grounds.contains(.professionalJudgement)
        content.judgement = PrivateText(
            judgement.read(fields, onlyIf: isJudged, into: &problems) ?? "")
        content.riskSummary = PrivateText(riskSummary.read(fields, into: &problems) ?? "")
        content.markers = Set(markers.read(fields, into: &problems) ?? [])
        if content.grounds.contains(.honourBasedOrForcedMarriage) {
            content.markers.insert(.honourBased)
        }
        cannotWait.read(fields, into: &content, &problems)
    }

    static func answers(
        _ content: ReferralContent, _ settings: AreaSettings
    ) -> [StoredAnswer] {
        [
            whatHappened.answer(content.whatHappened.revealed),
            incidentOn.answer(content.incidentOn),
            grounds.answer(ReferralGround.allCases.filter(content.grounds.contains)),
            judgement.answer(content.judgement.revealed),
            riskSummary.answer(content.riskSummary.revealed),
            markers.answer(CaseMarker.allCases.filter(content.markers.contains)),
            cannotWait.answer(in: content),
        ] + incident(settings).answers(in: content.incident)
    }
}

extension ReasonsForm {
    /// Honour-based abuse is not asked about twice: where it is a ground, the ground says it.
    static func markers(_ settings: AreaSettings) -> TicksQuestion<CaseMarker> {
        let isGround = settings.groundsOffered.contains(.honourBasedOrForcedMarriage)
        return markers.offering(CaseMarker.allCases.filter { !isGround || $0 != .honourBased })
    }
}

extension EscalationRule {
    fileprivate var hint: Phrase {
        source == .policeReported ? "Those reported to the police." : "Known to any agency."
    }
}
