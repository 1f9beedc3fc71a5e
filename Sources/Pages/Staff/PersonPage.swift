package import Casework
package import Markup

/// One colleague's place in the area: what she may do, what she holds, and how it came about.
package func personPage(
    _ frame: PageFrame, _ person: PersonBriefing, today: CalendarDate, clock: WallClock,
    status: Phrase? = nil
) -> HTML {
    let line = person.line
    return layout(
        frame, title: "A person and their access", backTo: At.agency(line.agency), width: .wide
    ) {
        heading("A person and their access", above: "\(line.name), \(line.agencyName)")
        statusLine(status)
        notice(line, today)
        summaryList(facts(person, today))
        if !line.proposed.isEmpty { proposals(frame, person) }
        held(person.work)
        seats(person, clock)
        deeds(frame, person)
        heading("What happened", .two)
        timeline(
            person.history.map { entry($0, person, clock) }, today: today)
    }
}

private func notice(_ line: PersonLine, _ today: CalendarDate) -> HTML {
    switch line.access(on: today) {
    case .toConfirm:
        guard let confirmation = line.confirmation else { return .empty }
        return insetText {
            p {
                """
                The agency confirms by \(confirmation.dueBy.words) that this access is still \
                needed. Without that it ends after \(confirmation.lastDay.words).
                """
            }
        }
    case .notConfirmed:
        let isNeeded = !Set<Role>.conveners.isDisjoint(with: line.roles)
        return warningText(
            isNeeded
                ? """
                Nobody confirmed this person in time. There is no access until somebody does, but \
                for days on which there is a meeting.
                """
                : "Nobody confirmed this person in time. There is no access until somebody does.")
    case .suspended: return warningText("Access is stopped.")
    case .invited:
        return insetText { p { "Invited, and has not set up a sign-in yet." } }
    case .open, .ended: return .empty
    }
}

private func facts(_ person: PersonBriefing, _ today: CalendarDate) -> [SummaryRow] {
    let line = person.line
    let access = line.access(on: today)
    let mayChange = person.deeds.contains(.changeRoles)
    var rows = [
        SummaryRow("Roles", change: mayChange ? At.personRoles(line.id) : nil) {
            roleLines(line)
        },
        SummaryRow("Access") {
            tag(access.words, access.family)
            " "
            accessNote(line, today)
        },
    ]
    if let trained = line.trainedOn { rows.append(SummaryRow("Trained", trained.words)) }
    if let confirmation = line.confirmation, access != .ended {
        rows.append(SummaryRow("To be confirmed by", confirmation.dueBy.words))
    }
    rows.append(SummaryRow("Work e-mail", data: person.person.email.revealed))
    rows.append(SummaryRow("Work telephone", data: person.person.telephone.revealed))
    return rows
}

private func proposals(_ frame: PageFrame, _ person: PersonBriefing) -> HTML {
    group {
        heading("Waits for a second person", .two)
        for role in person.line.proposed { proposal(frame, person, role) }
    }
}

private func proposal(_ frame: PageFrame, _ person: PersonBriefing, _ role: Role) -> HTML {
    let id = person.line.id
    return group {
        p {
            strong { role.words }
            ". The chair or an administrator agrees, and not whoever asked for it."
        }
        if person.deeds.contains(.agreeToRole) {
            actionsRow {
                for (words, answer) in [("Agree", "yes"), ("Do not agree", "no")]
                    as [(Phrase, String)]
                {
                    buttonForm(
                        words, to: At.secondPerson(), token: frame.token, about: role.words,
                        sending: [
                            ("person", id.description), ("role", role.rawValue),
                            ("agrees", answer),
                        ])
                }
            }
        }
    }
}

/// What somebody holds that another takes over when she goes.
func held(_ work: HeldWork) -> HTML {
    group {
        heading("Work in hand", .two)
        if work == HeldWork() {
            p { "Nothing that somebody would have to take over." }
        } else {
            ul {
                for file in work.cases {
                    li {
                        "Case "
                        link(data: file.reference.description, to: At.caseFile(file.id))
                        ", as its adviser"
                    }
                }
                for action in work.actions {
                    li {
                        """
                        An action of case \(action.reference.description), due on \
                        \(action.dueOn.words): it stays with the agency
                        """
                    }
                }
                if work.drafts > 0 {
                    li {
                        counted(
                            work.drafts, one: "1 referral that is not sent",
                            many: "\(work.drafts) referrals that are not sent")
                    }
                }
            }
        }
    }
}

private func seats(_ person: PersonBriefing, _ clock: WallClock) -> HTML {
    guard !person.seats.isEmpty else { return .empty }
    return group {
        heading("Invited to", .two)
        ul {
            for seat in person.seats {
                li {
                    link(
                        "\(seat.meeting.date.words) at \(seat.meeting.startsAt.words)",
                        to: At.meeting(seat.meeting.id))
                    if let reference = seat.reference { Phrase(", case \(reference.description)") }
                    Phrase(", until \(clock(seat.seat.until).words)")
                }
            }
        }
    }
}

private func deeds(_ frame: PageFrame, _ person: PersonBriefing) -> HTML {
    guard !person.deeds.isEmpty else { return .empty }
    let id = person.line.id
    return group {
        heading("Change access", .two)
        actionsRow {
            if person.deeds.contains(.confirm), person.line.confirmation != nil {
                buttonForm(
                    "Still needs access", to: At.confirmPeople(), token: frame.token,
                    sending: [("confirm-\(id)", "yes"), ("back", id.description)])
            }
            if person.deeds.contains(.issueCode) {
                buttonForm("Make a new code", to: At.newCode(id), token: frame.token)
            }
            if person.deeds.contains(.seat),
                !Set(person.line.roles).isDisjoint(with: .forOneMeeting)
            {
                buttonLink("Invite to a meeting", to: At.seatPerson(id), .secondary)
            }
            if person.deeds.contains(.restore) {
                buttonForm("Give access again", to: At.restorePerson(id), token: frame.token)
            }
        }
        furtherDeeds(person)
    }
}

/// What is seldom done, one link each.
private func furtherDeeds(_ person: PersonBriefing) -> HTML {
    let id = person.line.id
    return group {
        ul {
            if person.deeds.contains(.correct) {
                li { link("Change name, e-mail or telephone", to: At.correctPerson(id)) }
            }
            if person.deeds.contains(.move) {
                li { link("Move to another agency", to: At.movePerson(id)) }
            }
            if person.deeds.contains(.end) {
                li { link("Leave: end access", to: At.endPerson(id)) }
            }
            if person.deeds.contains(.suspend) {
                li { link("Stop access for now", to: At.suspendPerson(id)) }
            }
            if !person.deeds.isDisjoint(with: [.askFreshStart, .agreeToFreshStart]) {
                li { link("Lost password or key", to: At.freshStart(id)) }
            }
        }
    }
}

private func entry(
    _ happening: StaffHappening, _ person: PersonBriefing, _ clock: WallClock
) -> TimelineEntry {
    TimelineEntry(
        at: clock(happening.at), happening.event.words, by: happening.by ?? "An operator"
    ) { happening.event.detail }
}
