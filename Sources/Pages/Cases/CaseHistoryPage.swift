package import Casework
package import Markup

/// What was done in a case, by which agency and when, told from the ledger without its words.
package func caseHistoryPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, clock: WallClock
) -> HTML {
    let reference = file.outline.reference.description
    let entries = file.history ?? []
    return layout(frame, title: "History - case \(reference)", backTo: At.caseFile(file.id)) {
        heading("History", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        if entries.isEmpty {
            emptyState("Nothing has happened yet.")
        } else {
            timeline(
                entries.map { entry in
                    TimelineEntry(
                        at: clock(entry.at), entry.event.words,
                        by: entry.agency ?? frame.serviceName)
                }, today: today, .two)
        }
    }
}
