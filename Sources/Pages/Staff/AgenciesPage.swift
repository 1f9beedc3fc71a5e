package import Casework
package import Markup

/// The agencies of an area: how their agreements stand, and who answers for their people.
package func agenciesPage(
    _ frame: PageFrame, _ agencies: [AgencyLine], gives: Bool, status: Phrase? = nil
) -> HTML {
    layout(frame, title: "Agencies", width: .wide) {
        heading("Agencies")
        statusLine(status)
        if gives { actionsRow { buttonLink("Add an agency", to: At.addAgency()) } }
        if agencies.isEmpty {
            emptyState("No agency belongs to this area yet. Add the first one.")
        } else {
            table(
                counted(agencies.count, one: "1 agency", many: "\(agencies.count) agencies"),
                columns: columns, rows: agencies.map(row))
        }
        p {
            link("People to confirm", to: At.confirmPeople())
            " · "
            link("What waits for a second person", to: At.secondPerson())
            " · "
            link("Record of access given and ended", to: At.staffHistory())
        }
    }
}

private let columns = [
    Column("Agency"), Column("Part"), Column("Agreement"), Column("Review by"),
    Column("Answers for its people"), Column("People", numeric: true),
]

private func row(_ line: AgencyLine) -> [HTML] {
    [
        link(data: line.agency.name, to: At.agency(line.agency.id)),
        part(line),
        tag(line.agreement.words, line.agreement.family),
        .words(line.reviewBy.map { $0.words } ?? "None"),
        line.contact.map { data($0) } ?? .words("Nobody is named"),
        .words("\(line.people)"),
    ]
}

private func part(_ line: AgencyLine) -> HTML {
    guard line.belongs else { return tag("Left", .grey) }
    if let lastDay = line.lastDay { return .words("Until \(lastDay.words)") }
    return .words(line.isCore ? "Core group" : "When concerned")
}
