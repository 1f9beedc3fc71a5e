package import Casework
package import Markup

/// Every assessment of a case with all its answers, each instrument's newest first.
package func assessmentsPage(
    _ frame: PageFrame, _ file: CaseBriefing, instruments: InstrumentShelf, today: CalendarDate
) -> HTML {
    let reference = file.outline.reference.description
    return layout(
        frame, title: "Risk assessments - case \(reference)", backTo: At.caseFile(file.id)
    ) {
        heading("Risk assessments", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        for trend in AssessmentTrend.all(file.assessments ?? []) {
            allOf(trend, instruments.exact(trend.code, trend.version))
        }
    }
}

@HTMLBuilder
private func allOf(_ trend: AssessmentTrend, _ instrument: RiskInstrument?) -> HTML {
    heading(trendTitle(trend, instrument), .two)
    for made in trend.assessments.reversed() {
        heading("\(made.on.words), \(made.agency)", .three)
        p { made.source?.words ?? "With the referral" }
        checklistFacts(made.assessment, instrument, .four)
    }
}
