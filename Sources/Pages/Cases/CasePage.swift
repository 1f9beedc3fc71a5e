package import Casework
package import Markup

/// Everything about one case that the reader may see, the next step first. A part that is not in
/// the briefing is not mentioned (D7).
package func casePage(
    _ frame: PageFrame, _ file: CaseBriefing, instruments: InstrumentShelf,
    areas instrument: RiskInstrument?, today: CalendarDate, clock: WallClock, status: Phrase? = nil
) -> HTML {
    let reference = file.outline.reference.description
    let rest = parts(of: file, file.assessmentsPart(instruments, instrument), today, clock)
    return layout(
        frame, title: "Case \(reference)", breadcrumbs: casesCrumb(frame), width: .wide
    ) {
        heading("Case \(reference)")
        statusLine(status)
        identityBar(identity(of: file, today: today))
        file.breakGlassNotice(frame, clock)
        file.oppositeNotice
        file.tasksPart(frame, today: today).html
        contents(of: rest)
        for part in rest { part.html }
        file.conflictLinks
    }
}

private func parts(
    of file: CaseBriefing, _ assessments: CasePart?, _ today: CalendarDate,
    _ clock: WallClock
) -> [CasePart] {
    let parts: [CasePart?] = [
        file.outlinePart(today: today), file.risksPart, file.actionsPart(today: today),
        file.peoplePart(today: today), file.minutesPart(clock), file.viewPart,
        file.contactsPart, file.researchPart, assessments, file.referralPart,
        file.joinedPart, file.clockPart, file.historyPart,
    ]
    return parts.compactMap(\.self)
}

/// The list of cases, for those whose own bar leads there.
private func casesCrumb(_ frame: PageFrame) -> [Crumb] {
    frame.navigation.contains { $0.link == At.cases() } ? [Crumb("Cases", At.cases())] : []
}

extension CaseBriefing {
    fileprivate var historyPart: CasePart? {
        guard let history else { return nil }
        return CasePart("history", "History") {
            p {
                link(
                    counted(
                        history.count, one: "1 thing has happened",
                        many: "\(history.count) things have happened"),
                    to: At.caseHistory(id))
            }
            if may.readAccess { p { link("Who has seen this case", to: At.whoHasSeen(id)) } }
        }
    }
}
