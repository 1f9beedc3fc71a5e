package import Casework
package import Markup

/// The cases that a reader may know of, one row each.
package func caseListPage(
    _ frame: PageFrame, _ lines: [AgendaLine], showing filter: CaseFilter = .all
) -> HTML {
    let shown = lines.filter(filter.lets)
    return layout(frame, title: "Cases", width: .wide) {
        heading("Cases")
        findForm(frame)
        if !lines.isEmpty { filterLinks(lines, filter) }
        if shown.isEmpty {
            emptyState(filter.emptyWords)
        } else {
            if let next = filter.nextWords { p { next } }
            table(
                counted(shown.count, one: "1 case", many: "\(shown.count) cases"),
                columns: columns, rows: shown.map(row))
        }
    }
}

private func filterLinks(_ lines: [AgendaLine], _ filter: CaseFilter) -> HTML {
    nav(.ariaLabel("Which cases are shown")) {
        ul {
            for other in CaseFilter.allCases {
                let count = lines.count { other.lets($0) }
                if count > 0 || other == filter || !other.isException {
                    li {
                        a(.href(other.link), .when(other == filter, .ariaCurrent)) {
                            other.words(count)
                        }
                    }
                }
            }
        }
    }
}

private let columns = [
    Column("Case"), Column("Victim"), Column("Status"), Column("How it came"),
    Column("Referred"), Column("Adviser"), Column("Victim reached"), Column("Hearing"),
]

private func row(_ line: AgendaLine) -> [HTML] {
    [
        link(data: line.reference.description, to: At.caseFile(line.caseID)),
        line.card.victim.map { data($0.name.revealed) } ?? .words("Not shown"),
        status(line),
        line.kind == .new ? .words(line.kind.words) : tag(line.kind.words, line.kind.family),
        .words("\(line.referredOn.words)"),
        line.advocate.map(data) ?? .words("None yet"),
        .words(reached(line)),
        hearing(line),
    ]
}

/// In plain words: the row's one coloured tag says how the case came.
private func status(_ line: AgendaLine) -> HTML { .words(line.state.words) }

/// How soon the victim was tried and reached, counted from the referral.
private func reached(_ line: AgendaLine) -> Phrase {
    let advocacy = line.advocacy
    if let day = advocacy.first.reached { return "After \(days(line, day))" }
    if let day = advocacy.first.tried { return "Not yet, tried after \(days(line, day))" }
    return advocacy.hasView ? "View recorded" : "Not tried yet"
}

private func days(_ line: AgendaLine, _ day: CalendarDate) -> Phrase {
    let days = max(line.referredOn.days(to: day), 0)
    return counted(days, one: "1 day", many: "\(days) days")
}

private func hearing(_ line: AgendaLine) -> HTML {
    switch line.wait {
    case .chair: return .words("MAPPA leads, waits for the chair")
    case .handOver: return .words("Left to MAPPA, not handed over yet")
    case .anotherMeeting:
        return .words(line.meetsOn.map { "Not heard on \($0.words)" } ?? "No meeting any more")
    case .meeting, nil: break
    }
    guard let date = line.meetsOn else { return .words("No meeting yet") }
    guard line.outcome == nil, let time = line.at else { return .words(date.words) }
    return .words("\(date.words), case \(line.place), about \(time.words)")
}
