import Casework
import Markup

/// The referral as it was sent: the narrative under headings, so that nobody meets it by surprise.
extension CaseBriefing {
    var referralPart: CasePart? {
        guard let referral else { return nil }
        return CasePart("referral", "Referral") {
            heading("What happened", .three)
            if let day = referral.incidentOn { p { "On \(day.words)" } }
            written(referral.whatHappened.revealed)
            if !referral.judgement.isEmpty {
                heading("Why the referrer judges the risk to be high", .three)
                written(referral.judgement.revealed)
            }
            heading("Steps for safety", .three)
            steps(referral.safeguarding)
            heading("What the victim knows", .three)
            told(referral.victimTold)
        }
    }
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
