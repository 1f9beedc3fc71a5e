package import Casework
package import Markup

/// Roles and new starts that one person asked for and another has to agree to (trust 1.6).
package func secondPersonPage(
    _ frame: PageFrame, _ people: [PersonLine], status: Phrase? = nil
) -> HTML {
    layout(frame, title: "Waits for a second person", width: .wide) {
        heading("Waits for a second person")
        statusLine(status)
        if people.isEmpty {
            emptyState(
                """
                Nothing waits. Roles that open many cases, and new starts after a lost password, \
                come here until somebody else agrees.
                """)
        } else {
            table(
                counted(people.count, one: "1 person", many: "\(people.count) people"),
                columns: [Column("Name"), Column("Agency"), Column("What waits")],
                rows: people.map(row))
        }
    }
}

private func row(_ person: PersonLine) -> [HTML] {
    let waiting = person.proposed.map(\.words) + (person.wantsFreshStart ? ["A new start"] : [])
    return [
        link(data: person.name, to: At.person(person.id)), data(person.agencyName),
        lines(waiting),
    ]
}

/// Where a new start is asked for, or agreed to by a second person.
package func freshStartPage(
    _ frame: PageFrame, _ person: PersonBriefing, clock: WallClock, problems: [Problem] = []
) -> HTML {
    let id = person.line.id
    return layout(
        frame, title: "A new start", problems: problems, backTo: At.person(id)
    ) {
        heading("A new start", above: "\(person.line.name)")
        p {
            """
            Somebody who lost a password or key sets up a new sign-in with a one-time code. \
            Two people agree to it, so that nobody alone can become a colleague.
            """
        }
        p { "Make sure first who is asking: call on a number you know, or meet in person." }
        if let changed = person.detailsChangedAt {
            warningText(
                """
                The name, e-mail or telephone was changed on \(clock(changed).day.words). Call \
                on a number that you had before.
                """)
        }
        if person.deeds.contains(.askFreshStart) {
            form(to: At.freshStart(id), token: frame.token) {
                button("Ask for a new start")
            }
        } else if person.deeds.contains(.agreeToFreshStart) {
            form(to: At.agreeToFreshStart(id), token: frame.token) {
                button("Agree and make a code")
            }
        }
    }
}
