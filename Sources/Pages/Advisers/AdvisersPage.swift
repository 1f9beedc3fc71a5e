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
    Column("Adviser"), Column("Cases open", numeric: true), Column("In 12 months", numeric: true),
]

/// Three columns, so that nothing is cut off on a telephone.
private func row(_ adviser: AdviserLoad) -> [HTML] {
    let load: Phrase = "\(adviser.inYear) of \(adviser.capacity)"
    return [
        group {
            link(data: adviser.name, to: At.adviserTerms(adviser.id))
            hintText("\(adviser.terms.hours)% of full time")
            lines(helps(adviser.terms))
        },
        .words("\(adviser.open)"),
        adviser.isFull ? tag(load, .amber) : .words(load),
    ]
}

private func helps(_ terms: AdviserTerms) -> [Phrase] {
    let known = AdviserSpecialism.allCases.filter(terms.specialisms.contains)
    let people = known.isEmpty ? ["Works with everybody"] : known.map(\.words)
    return people + [terms.languages.isEmpty ? "English" : "\(terms.languages)"]
}
