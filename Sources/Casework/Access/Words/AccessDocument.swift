/// The tables by which access is decided, in plain words: docs/access.md is exactly this.
package struct AccessDocument: Sendable {
    private let rules: AccessRules

    package init(_ rules: AccessRules = .inForce) {
        self.rules = rules
    }

    package var markdown: String {
        [
            opening, "## Who sees what of a case", table([.coordinator, .chair, .minuteTaker]),
            table([.advocacyManager, .advocate, .referrer, .referrerOfBothSides]),
            table([.representative, .attendee, .observer, .breakGlass]), Self.nobody,
            "### Who stands in which column", columns(of: rules.cases),
            "## Who knows of a meeting", columns(of: rules.meetings), Self.meetings,
            "## What is taken over into a new referral", columns(of: rules.carrying),
            Self.carrying, "## Who may do what", acts, Self.closing,
        ].joined(separator: "\n\n") + "\n"
    }

    private var opening: String {
        """
        # Who may see what, and who may do what

        This page is printed by `marac access-table` from the very tables by which the program
        decides; a test fails when the two differ. “She” is whoever is signed in. The numbers SR-01
        to SR-40 are the safety rules of the field that the program enforces.

        Whatever no cell allows is denied. Denied, excluded and never existed look the same: the
        same page, to the last byte. Who holds two roles sees what either allows. For everybody,
        before anything else:

        \(list(rules.cases.always))

        Each time somebody opens something of a case, that is recorded before she sees it (SR-13).
        """
    }

    /// Conflict of interest is not a cell: it empties every column.
    private static let nobody = """
        Nobody, in any column: **another agency’s research**. The program has no page and no part of
        a case that could show it; what an agency says at the meeting is in the minutes (SR-11). The
        **governance lead** and the **administrator** see no part of any case. Victims, perpetrators
        and their families have no sign-in (SR-04); neither has anybody who is not named here, such
        as the steering group.
        """

    private static let meetings = """
        Of a meeting’s cases each reader finds those of which the first tables show her the agenda
        line, numbered as if there were no others. Everybody but the coordinator, who makes the
        agenda, declares confidentiality before she sees any (SR-02).
        """

    private static let carrying = """
        She takes over the people and the words of her own agency’s referral, and nothing that
        others added to the case.
        """

    private static let closing = """
        ## What an area may change

        One setting reaches into these tables: the **days of grace** after an agreement’s review
        day, during which “current” still holds (SR-01). All else is fixed at its
        narrowest: research stays inside its agency, a representative has the risk in short and not
        the referral or its checklist, a referrer has actions and not minutes, and an agency has
        minutes only of what it took part in. No setting, role or combination of roles opens more.
        """

    private func table(_ standings: [Standing]) -> String {
        let columns = standings.compactMap { one in
            rules.cases.columns.first { $0.standing == one }
        }
        let head = row(["Part of a case"] + columns.map(\.standing.words))
        let rule = row(["---"] + columns.map { _ in "---" })
        let rows = CasePart.inReadingOrder.map { part in
            row([part.words] + columns.map { ($0.cells[part] ?? .never).words })
        }
        return ([head, rule] + rows).joined(separator: "\n")
    }

    private func columns(of table: VisibilityTable) -> String {
        table.columns.map { column in
            let roles = names(of: column.roles)
            let needs = column.needs.map(\.words).joined(separator: "; ")
            return "- **\(column.standing.words)**: \(roles)"
                + (needs.isEmpty ? "" : ", only if \(needs)") + "."
        }.joined(separator: "\n")
    }

    private var acts: String {
        let head = [
            row(["What", "Who", "The part of the case she must see"]), row(["---", "---", "---"]),
        ]
        let rows = Act.allCases.compactMap { act in
            rules.acts[act].map { rule in
                row([act.words, names(of: rule.roles), rule.part?.words ?? "–"])
            }
        }
        return (head + rows).joined(separator: "\n")
    }

    private func names(of roles: Set<Role>) -> String {
        if roles.count == Role.allCases.count { return "anybody who is signed in" }
        return Role.allCases.filter(roles.contains).map(\.words).joined(separator: ", ")
    }

    private func list(_ circumstances: [Circumstance]) -> String {
        circumstances.map { "- \($0.words)" }.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
