/// A risk assessment made while a case runs, beside the one that came with its referral.
package struct CaseAssessment: Sendable, Hashable, Codable {
    package let id: ID<CaseAssessment>
    package let assessment: RiskAssessment
    /// The day on which the questions were asked or the records read.
    package let madeOn: CalendarDate
    package let source: AssessmentSource
    /// Whether whoever asked was trained in this instrument.
    package let isTrained: Bool

    package init(
        id: ID<CaseAssessment>, _ assessment: RiskAssessment, on day: CalendarDate,
        source: AssessmentSource, isTrained: Bool
    ) {
        self.id = id
        self.assessment = assessment
        madeOn = day
        self.source = source
        self.isTrained = isTrained
    }
}

/// Where the answers of an assessment come from.
package enum AssessmentSource: String, Sendable, Hashable, Codable, CaseIterable {
    case withTheVictim, byTelephone, fromRecords, fromSomebodyElse
}

/// Somebody assesses the risk anew: after an incident, a separation or a move (S001 R19). What
/// was assessed before stays as it was.
package struct RecordAssessment: Decision {
    package let assessment: CaseAssessment

    package init(_ assessment: CaseAssessment) {
        self.assessment = assessment
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case caseIsClosed, nothingAnswered, madeInTheFuture
    }

    /// The same assessment sent twice is one.
    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        guard !assessment.assessment.isEmpty else { throw .nothingAnswered }
        guard assessment.madeOn <= occasion.today else { throw .madeInTheFuture }
        if file.assessments.contains(where: { $0.made.id == assessment.id }) { return [] }
        return [.assessed(CaseAssessed(made: assessment, stamp: Stamp(occasion)))]
    }
}

extension Set<Role> {
    /// Those who assess a case anew, when they may read what was assessed before.
    package static let assessing = advocacy.union(representatives).union([.coordinator])
}
