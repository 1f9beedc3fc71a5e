package import Casework
package import Markup

/// The questions about an assessment itself, beside those of its instrument.
package enum AssessmentForm {
    static let source = ChoiceQuestion<AssessmentSource>(
        "source", "How do you know the answers?", missing: "Select how you know the answers"
    ) { $0.words }
    static let madeOn = DateQuestion(
        "made", "When was this?", hint: "For example, 27 3 2026.",
        missing: "Enter the day of the assessment", called: "The day of the assessment",
        period: .past)
    static let isTrained = YesNoQuestion(
        "trained", "Are you trained in these questions?",
        missing: "Select whether you are trained in these questions")

    static func questions(_ instrument: RiskInstrument) -> ChecklistQuestions {
        ChecklistQuestions(instrument, prefix: "checklist-")
    }

    /// The id was made when the page was drawn, so that a form sent twice is one assessment.
    package static func read(
        _ fields: FormFields, _ instrument: RiskInstrument, today: CalendarDate
    ) -> FormReading<CaseAssessment> {
        var problems: [Problem] = []
        let source = source.read(fields, into: &problems)
        let day = madeOn.read(fields, today: today, into: &problems)
        let isTrained = isTrained.read(fields, into: &problems)
        let made = questions(instrument).read(fields, into: &problems)
        guard let source, let day, let isTrained, let id = ID<CaseAssessment>(fields["id"]) else {
            return FormReading(nil, problems)
        }
        let assessment = CaseAssessment(id: id, made, on: day, source: source, isTrained: isTrained)
        return FormReading(assessment, problems)
    }

    /// A fresh form: today, with the answers that the reader's own agency gave last on this very
    /// version. Nobody types twice what has not changed.
    package static func fresh(
        _ file: CaseBriefing, _ instrument: RiskInstrument, today: CalendarDate
    ) -> Entered {
        let questions = questions(instrument)
        var fields = carried(file, instrument).map { questions.typed($0.assessment) } ?? [:]
        for (name, text) in madeOn.answer(today).texts { fields[name] = text }
        return questions.entered(FormFields(fields), [])
    }

    /// What was typed, with what is wrong with it.
    package static func typed(
        _ fields: FormFields, _ instrument: RiskInstrument, _ problems: [Problem]
    ) -> Entered { questions(instrument).entered(fields, problems) }

    static func carried(
        _ file: CaseBriefing, _ instrument: RiskInstrument
    ) -> AssessmentBriefing? {
        AssessmentTrend.all(file.assessments ?? []).first {
            $0.code == instrument.code && $0.version == instrument.version
        }?.newestOwn
    }
}

extension AssessmentSource {
    /// Where the answers come from.
    package var words: Phrase {
        switch self {
        case .withTheVictim: "With the victim, in person"
        case .byTelephone: "With the victim, by telephone"
        case .fromRecords: "From records"
        case .fromSomebodyElse: "From somebody else who knows"
        }
    }
}
