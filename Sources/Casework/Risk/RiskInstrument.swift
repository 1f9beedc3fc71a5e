/// A version of a risk instrument: its questions, scales and thresholds, loaded from a file and
/// never code, because instruments differ by area and are revised (D6, domain 3.2).
package struct RiskInstrument: Sendable, Hashable {
    package let code: String
    package let version: String
    package let title: String
    package let licence: String
    package let jurisdiction: String?
    package let ages: AgeRange?
    /// The first day on which a new assessment may use this version.
    package let validFrom: CalendarDate?
    /// Who may use it, in words, such as those who were trained in it.
    package let usedBy: String?
    package let scales: [AnswerScale]
    /// The scale of every question that names none.
    package let usualScale: String
    package let scoring: RiskScoring
    package let thresholds: [RiskThreshold]
    /// A set of further questions opens when another instrument draws attention to one of these.
    package let opensOnPrompts: [String]
    package let groups: [RiskGroup]
    /// The sets that open from this one as an area uses it; each is a file of its own.
    package var furtherSets: [RiskInstrument] = []

    package init(
        code: String, version: String, title: String, licence: String = "",
        jurisdiction: String? = nil, ages: AgeRange? = nil, validFrom: CalendarDate? = nil,
        usedBy: String? = nil, scales: [AnswerScale] = [], usualScale: String = "yesNo",
        scoring: RiskScoring = .countOfYes, thresholds: [RiskThreshold] = [],
        opensOnPrompts: [String] = [], groups: [RiskGroup]
    ) {
        self.code = code
        self.version = version
        self.title = title
        self.licence = licence
        self.jurisdiction = jurisdiction
        self.ages = ages
        self.validFrom = validFrom
        self.usedBy = usedBy
        self.scales = scales
        self.usualScale = usualScale
        self.scoring = scoring
        self.thresholds = thresholds
        self.opensOnPrompts = opensOnPrompts
        self.groups = groups
    }
}

/// The ages for which an instrument is meant.
package struct AgeRange: Sendable, Hashable, Codable {
    package let from: Int?
    package let to: Int?

    package init(from: Int?, to: Int?) {
        self.from = from
        self.to = to
    }

    package func holds(_ age: Int) -> Bool { (from ?? 0) <= age && age <= (to ?? Int.max) }
}

extension RiskInstrument {
    package var items: [RiskItem] { groups.flatMap(\.items) }

    package func scale(of item: RiskItem) -> AnswerScale {
        let code = item.scale ?? usualScale
        return (scales + AnswerScale.builtIn).first { $0.code == code } ?? .yesNo
    }

    /// What an answer says of its question.
    package func meaning(of answer: RiskAnswer, to item: RiskItem) -> AnswerMeaning {
        let known = scale(of: item).answer(answer)?.meaning
        return known ?? AnswerMeaning(rawValue: answer.rawValue) ?? .degree
    }

    package func drawsAttention(_ answer: RiskAnswer, to item: RiskItem) -> Bool {
        scale(of: item).answer(answer)?.isAttention ?? false
    }

    /// How many "yes" answers meet the visible-high-risk ground when an area sets no other number.
    package var visibleHighRiskCount: Int? {
        guard scoring.method == .countOfYes else { return nil }
        return thresholds.first { $0.ground == .visibleHighRisk }?.atLeast
    }

    package var isFurtherSet: Bool { !opensOnPrompts.isEmpty }

    /// Whether two assessments on these may be compared: numbers mean the same only within one
    /// version of one instrument (domain 3.2).
    package func isSame(as assessment: RiskAssessment) -> Bool {
        code == assessment.instrument && version == assessment.version
    }
}
