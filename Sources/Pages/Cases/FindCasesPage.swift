package import Casework
package import Markup

/// The cases in which somebody is named as it was typed; nothing was looked for yet where
/// `found` is nil.
package func findCasesPage(
    _ frame: PageFrame, _ found: FoundCases? = nil, entered: Entered = .blank, today: CalendarDate
) -> HTML {
    layout(
        frame, title: "Find a case", problems: entered.problems,
        breadcrumbs: [Crumb("Cases", At.cases())], width: .wide
    ) {
        heading("Find a case")
        findForm(frame, entered)
        if let found { results(found, today) }
    }
}

private func results(_ found: FoundCases, _ today: CalendarDate) -> HTML {
    let count = found.cases.count
    return group {
        heading("What was found", .two)
        p { scope(found) }
        if count == 0 {
            emptyState(
                """
                Nothing fits. Try fewer letters, only the surname, or no date of birth. Look at a \
                number again.
                """)
        } else {
            if found.isMore {
                p { "These are the first \(count). Type more of the name to see fewer." }
            }
            table(
                counted(count, one: "1 case", many: "\(count) cases"), columns: columns,
                rows: found.cases.map { row($0, today) })
        }
    }
}

private func scope(_ found: FoundCases) -> Phrase {
    found.isWholeArea
        ? "All cases of the area that you may see were looked through, closed ones too."
        : "Your own list of cases was looked through."
}

private let columns = [
    Column("Case"), Column("Found"), Column("Victim"), Column("Status"), Column("Referred"),
]

private func row(_ one: FoundCase, _ today: CalendarDate) -> [HTML] {
    switch one.place {
    case .file(let line):
        [
            link(data: line.reference.description, to: At.caseFile(line.caseID)),
            who(one, today),
            line.card.victim.map { data($0.name.revealed) } ?? .words("Not shown"),
            .words(line.state.words), .words(line.referredOn.words),
        ]
    case .referral(let id, let agency, let day, let victim):
        [
            link("Referral", to: At.referral(id), about: "of \(day.words)"),
            who(one, today), data(victim.revealed),
            .words("Waits for a decision, from \(agency)"), .words(day.words),
        ]
    }
}

/// Everybody who is named so, with what tells one from another.
private func who(_ one: FoundCase, _ today: CalendarDate) -> HTML {
    guard !one.people.isEmpty else { return .words("By its number") }
    return group {
        for person in one.people {
            p {
                "\(person.role.words): "
                strong { data(person.name.revealed) }
                if !person.otherNames.isEmpty {
                    ", other names: "
                    data(person.otherNames.revealed)
                }
                br()
                "Born: "
                birthWords(person, today)
            }
        }
        if one.closeness == .alike { p(.class("hint")) { "A similar name" } }
    }
}
