package import Casework
import Markup

/// What happened and why it is brought to the conference, as far as it was answered.
package struct ReasonsAnswers: Sendable {
    var whatHappened = ""
    var incidentOn: CalendarDate?
    var grounds: [ReferralGround] = []
    var judgement = ""
    var riskSummary = ""
    var markers: [CaseMarker] = []
}

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
    static let grounds = TicksQuestion<ReferralGround>(
        "reasons-grounds", "Why do you refer this case?",
        hint: "Select all that apply. One is enough.",
        missing: "Select at least one reason for the referral",
        hints: [
            .professionalJudgement: "Say why below. It is enough by itself, whatever the count.",
            .visibleHighRisk: "When the count reaches the number that your area has set.",
        ]
    ) { $0.words }
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

    /// What could be read; whatever stands in the way goes into `problems`.
    package static func answers(
        _ fields: FormFields, today: CalendarDate, into problems: inout [Problem]
    ) -> ReasonsAnswers {
        var answers = ReasonsAnswers()
        answers.whatHappened = whatHappened.read(fields, into: &problems) ?? ""
        answers.incidentOn = incidentOn.read(fields, today: today, into: &problems)
        answers.grounds = grounds.read(fields, into: &problems) ?? []
        // SR-15: judgement is a ground by itself, and it needs words.
        answers.judgement =
            judgement.read(
                fields, onlyIf: answers.grounds.contains(.professionalJudgement), into: &problems)
            ?? ""
        answers.riskSummary = riskSummary.read(fields, into: &problems) ?? ""
        answers.markers = markers.read(fields, into: &problems) ?? []
        return answers
    }
}

extension ReasonsAnswers {
    init(_ content: ReferralContent) {
        whatHappened = content.whatHappened.revealed
        incidentOn = content.incidentOn
        grounds = ReferralGround.allCases.filter(content.grounds.contains)
        judgement = content.judgement.revealed
        riskSummary = content.riskSummary.revealed
        markers = CaseMarker.allCases.filter(content.markers.contains)
    }
}
