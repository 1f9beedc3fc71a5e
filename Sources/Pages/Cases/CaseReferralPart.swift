import Casework
import Markup

/// The referral as it was sent: the narrative under headings, so that nobody meets it by surprise.
extension CaseBriefing {
    func referralPart(_ instrument: RiskInstrument?) -> CasePart? {
        guard let referral else { return nil }
        return CasePart("referral", "Referral") {
            heading("What happened", .three)
            if let day = referral.incidentOn { p { "On \(day.words)" } }
            written(referral.whatHappened.revealed)
            if !referral.judgement.isEmpty {
                heading("Why the referrer judges the risk to be high", .three)
                written(referral.judgement.revealed)
            }
            heading("Checklist", .three)
            checklist(referral.assessment, instrument)
            heading("Steps for safety", .three)
            steps(referral.safeguarding)
            heading("What the victim knows", .three)
            told(referral.victimTold)
        }
    }
}

/// The counts stand together, so that few answers are not taken for little danger (domain 3.1).
@HTMLBuilder
private func checklist(_ assessment: RiskAssessment, _ instrument: RiskInstrument?) -> HTML {
    if let instrument, instrument.code == assessment.instrument {
        p { assessment.count(of: instrument.items).words }
        let yes = instrument.items.filter { assessment.answer(to: $0.number) == .yes }
        if !yes.isEmpty {
            p { "Answered yes:" }
            ul { for item in yes { li { answeredYes(item, assessment) } } }
        }
    } else {
        p { counts(of: assessment).words }
    }
}

@HTMLBuilder
private func answeredYes(_ item: RiskItem, _ assessment: RiskAssessment) -> HTML {
    data(item.text)
    if let words = assessment.details[item.number], !words.isEmpty { written(words.revealed) }
}

private func counts(of assessment: RiskAssessment) -> RiskCount {
    assessment.answers.values.reduce(into: RiskCount()) { $0.add($1) }
}

private func steps(_ steps: SafeguardingSteps) -> HTML {
    summaryList([
        SummaryRow("Children’s safeguarding", steps.children.words),
        SummaryRow("Adults’ safeguarding", steps.adults.words),
        SummaryRow("Police", steps.police.words),
        SummaryRow("Notes", data: steps.notes.revealed),
    ])
}

private func told(_ told: VictimTold) -> HTML {
    guard told.wasTold else {
        return summaryList([
            SummaryRow("Told of the referral", "No"),
            SummaryRow("Why not", data: told.reasonNotTold.revealed),
        ])
    }
    return summaryList([
        SummaryRow("Told of the referral", "Yes"), SummaryRow("Agrees", told.agrees.words),
    ])
}
