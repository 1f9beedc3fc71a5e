package import Casework
package import Markup

/// The advisers of an area, what they have on their desks, and whom each is trained to help.
package func advisersPage(
    _ frame: PageFrame, _ advisers: [AdviserLoad], status: Phrase? = nil
) -> HTML {
    layout(frame, title: "Advisers", width: .wide) {
        heading("Advisers")
        statusLine(status)
        if advisers.isEmpty {
            emptyState("No adviser has an account in this area yet. An administrator adds them.")
        } else {
            table(
                counted(advisers.count, one: "1 adviser", many: "\(advisers.count) advisers"),
                columns: columns, rows: advisers.map(row))
        }
    }
}

private let columns = [
    Column("Adviser"), Column("Hours", numeric: true), Column("Cases open", numeric: true),
    Column("In 12 months", numeric: true), Column("Area allows", numeric: true),
    Column("Works with"), Column("Languages"),
]

private func row(_ adviser: AdviserLoad) -> [HTML] {
    let known = AdviserSpecialism.allCases.filter(adviser.terms.specialisms.contains)
    return [
        link(data: adviser.name, to: At.adviserTerms(adviser.id)),
        .words("\(adviser.terms.hours)%"),
        .words("\(adviser.open)"),
        adviser.isFull ? tag("\(adviser.inYear)", .amber) : .words("\(adviser.inYear)"),
        .words("\(adviser.capacity)"),
        known.isEmpty ? .words("Everybody") : lines(known.map(\.words)),
        adviser.terms.languages.isEmpty ? .words("English") : data(adviser.terms.languages),
    ]
}
