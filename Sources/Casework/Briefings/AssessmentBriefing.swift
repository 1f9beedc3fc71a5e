/// One risk assessment of a case: what was answered, by which agency, when and how.
package struct AssessmentBriefing: Sendable, Hashable {
    package let assessment: RiskAssessment
    package let agency: String
    package let on: CalendarDate
    /// How it came about; nil for what came with the referral, which did not say.
    package let source: AssessmentSource?
    package let isTrained: Bool?
    /// Whether the reader's own agency made it, so that its answers may be carried forward.
    package let isOwn: Bool

    package init(
        assessment: RiskAssessment, agency: String, on day: CalendarDate,
        source: AssessmentSource? = nil, isTrained: Bool? = nil, isOwn: Bool = false
    ) {
        self.assessment = assessment
        self.agency = agency
        on = day
        self.source = source
        self.isTrained = isTrained
        self.isOwn = isOwn
    }
}

/// Assessments on one version of one instrument, oldest first: only these may be compared.
package struct AssessmentTrend: Sendable {
    package let code: String
    package let version: String
    package let assessments: [AssessmentBriefing]

    /// Each instrument in the order of its first assessment.
    package static func all(_ assessments: [AssessmentBriefing]) -> [AssessmentTrend] {
        var order: [[String]] = []
        var rows: [[String]: [AssessmentBriefing]] = [:]
        for one in assessments {
            let key = [one.assessment.instrument, one.assessment.version]
            if rows[key] == nil { order.append(key) }
            rows[key, default: []].append(one)
        }
        return order.compactMap { key in
            guard let made = rows[key], let code = key.first, let version = key.last else {
                return nil
            }
            return AssessmentTrend(
                code: code, version: version, assessments: made.sorted { $0.on < $1.on })
        }
    }

    /// The newest that the reader's own agency made on this version.
    package var newestOwn: AssessmentBriefing? { assessments.last { $0.isOwn } }
}
