package import Casework
package import Markup

/// One agency with its people: what whoever invites them, and its own lead, work from.
package func agencyPage(
    _ frame: PageFrame, _ agency: AgencyBriefing, today: CalendarDate, status: Phrase? = nil
) -> HTML {
    let isAbove = agency.gives || !agency.leads
    return layout(
        frame, title: "An agency and its people", backTo: isAbove ? At.agencies() : At.home(),
        width: .wide
    ) {
        heading("An agency and its people", above: "\(agency.line.agency.name)")
        statusLine(status)
        summaryList(facts(agency))
        heading("People", .two)
        if agency.gives && agency.line.belongs {
            actionsRow { buttonLink("Invite somebody", to: At.invite(agency.line.agency.id)) }
        }
        people(agency, today)
    }
}

private func facts(_ agency: AgencyBriefing) -> [SummaryRow] {
    let (line, id) = (agency.line, agency.line.agency.id)
    let gives = agency.gives
    return [
        SummaryRow("Sector", line.agency.kind.words),
        SummaryRow(
            "Comes to meetings", line.isCore ? "Every meeting: core group" : "When concerned",
            change: gives ? At.describeAgency(id) : nil),
        SummaryRow("Agreement", change: gives ? At.agencyAgreement(id) : nil) {
            tag(line.agreement.words, line.agreement.family)
            if let signed = line.signedOn, let review = line.reviewBy {
                " "
                Phrase("on \(signed.words), review by \(review.words)")
            }
        },
        SummaryRow("Answers for its people", change: gives ? At.describeAgency(id) : nil) {
            if let contact = line.contact { data(contact) } else { "Nobody is named" }
        },
        SummaryRow(
            "Letters at the desk", line.letters.map { "\($0)" } ?? "The usual ones",
            change: gives ? At.describeAgency(id) : nil),
        SummaryRow("In the area", standing(line), change: gives ? At.endAgency(id) : nil),
    ]
}

private func standing(_ line: AgencyLine) -> Phrase {
    guard let lastDay = line.lastDay else { return "Yes" }
    return line.belongs ? "Until \(lastDay.words)" : "Left on \(lastDay.words)"
}

private func people(_ agency: AgencyBriefing, _ today: CalendarDate) -> HTML {
    let here = agency.people.filter { $0.access(on: today) != .ended }
    let gone = agency.people.filter { $0.access(on: today) == .ended }
    return group {
        if here.isEmpty {
            emptyState("Nobody of this agency has access.") {
                if agency.gives { p { "Invite its representative and a deputy first." } }
            }
        } else {
            table(
                counted(here.count, one: "1 person", many: "\(here.count) people"),
                columns: columns, rows: here.map { row($0, today) })
        }
        if !gone.isEmpty {
            helpDetails(
                counted(gone.count, one: "1 person who left", many: "\(gone.count) people who left")
            ) {
                table(
                    "People who left", captionUnseen: true, columns: columns,
                    rows: gone.map { row($0, today) })
            }
        }
    }
}

private let columns = [
    Column("Name"), Column("Roles"), Column("Access"), Column("Confirm by"),
]

private func row(_ person: PersonLine, _ today: CalendarDate) -> [HTML] {
    let access = person.access(on: today)
    return [
        link(data: person.name, to: At.person(person.id)),
        roleLines(person),
        group {
            tag(access.words, access.family)
            " "
            accessNote(person, today)
        },
        .words(person.confirmation.map { $0.dueBy.words } ?? "Not needed"),
    ]
}
