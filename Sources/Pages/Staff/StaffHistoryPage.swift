package import Casework
package import Markup

/// Who was given access to the area, changed, confirmed or ended; by whom and when.
package func staffHistoryPage(
    _ frame: PageFrame, _ history: [StaffHappening], clock: WallClock
) -> HTML {
    layout(
        frame, title: "Record of access given and ended", backTo: At.agencies(), width: .wide
    ) {
        heading("Record of access given and ended")
        if history.isEmpty {
            emptyState("Nobody has been given access yet.")
        } else {
            hintText("The latest 200 entries. All of them stand in the ledger and on each page.")
            table(
                "Entries, the latest first", captionUnseen: true,
                columns: [Column("Who"), Column("What"), Column("When"), Column("By")],
                rows: history.map { row($0, clock) })
        }
    }
}

private func row(_ happening: StaffHappening, _ clock: WallClock) -> [HTML] {
    [
        link(data: happening.about, to: At.person(happening.membership)),
        .words(happening.event.words), .words(clock(happening.at).words),
        happening.by.map { data($0) } ?? .words("An operator"),
    ]
}
