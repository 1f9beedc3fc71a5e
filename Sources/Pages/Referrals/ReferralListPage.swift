package import Casework
package import Markup

/// Referrals that wait for a decision, the most pressing first, and those that the reader sent.
package func referralListPage(
    _ frame: PageFrame, _ lines: [ReferralLine], decides: Bool, mayRefer: Bool = true,
    today: CalendarDate, before: DecidedReferral? = nil
) -> HTML {
    let words: Phrase = "Referrals"
    return layout(frame, title: words, width: .wide) {
        heading(words)
        if let before { decidedLine(before) }
        if mayRefer { p { buttonLink("Start a referral", to: At.startReferral()) } }
        if decides {
            waitingPart(lines, today)
        } else {
            ownPart(lines, today)
        }
    }
}

@HTMLBuilder
private func waitingPart(_ lines: [ReferralLine], _ today: CalendarDate) -> HTML {
    let waiting = mostPressingFirst(lines.filter { $0.state == .submitted })
    let returned = oldestFirst(lines.filter { $0.state == .returned })
    let decided = newestFirst(lines.filter { $0.state != .submitted && $0.state != .returned })
    heading("Waiting for a decision", .two)
    if waiting.isEmpty {
        emptyState("Nothing is waiting.")
    } else {
        p { counted(waiting.count, one: "1 referral", many: "\(waiting.count) referrals") }
        triageTable(waiting, today)
    }
    if !returned.isEmpty {
        heading("Returned for information", .two)
        returnedTable(returned, today)
    }
    if !decided.isEmpty {
        heading("Sent by you and decided", .two)
        ownTable(decided, today)
    }
}

private func returnedTable(_ lines: [ReferralLine], _ today: CalendarDate) -> HTML {
    table(
        "Referrals that were returned, oldest first", captionUnseen: true,
        columns: [
            Column("Victim"), Column("From"), Column("Sent"), Column("Days", numeric: true),
            Column("Status"),
        ],
        rows: lines.map { line in
            [
                nameLink(line), data(line.agency), .words(line.submittedOn.words),
                data(grouped(line.submittedOn.days(to: today))),
                tag(line.state.words, line.state.family),
            ]
        })
}

@HTMLBuilder
private func ownPart(_ lines: [ReferralLine], _ today: CalendarDate) -> HTML {
    heading("Your referrals", .two)
    if lines.isEmpty {
        emptyState("You have not sent a referral yet.") {
            p { "Drafts are on your first page." }
        }
    } else {
        ownTable(newestFirst(lines), today)
    }
}

private func ownTable(_ lines: [ReferralLine], _ today: CalendarDate) -> HTML {
    table(
        "Referrals that you sent", captionUnseen: true,
        columns: [
            Column("Victim"), Column("Case"), Column("Sent"), Column("Status"), Column("Hearing"),
        ],
        rows: lines.map { line in
            [
                nameLink(line), line.reference.map { data($0.description) } ?? .empty,
                .words(line.submittedOn.words), tag(line.state.words, line.state.family),
                hearingWords(line, today),
            ]
        })
}

func nameLink(_ line: ReferralLine) -> HTML {
    let name = line.victim.revealed
    return name.isEmpty
        ? link("Name not shown", to: At.referral(line.id))
        : link(data: name, to: At.referral(line.id))
}

private func hearingWords(_ line: ReferralLine, _ today: CalendarDate) -> HTML {
    if let slot = line.hearing { return .words(slot.date.words(near: today)) }
    return [.accepted, .joined].contains(line.state) ? .words("No day yet") : .empty
}

/// Those whose risk is not known to the page come last, oldest first.
private func mostPressingFirst(_ lines: [ReferralLine]) -> [ReferralLine] {
    let told = lines.filter { $0.triage != nil }
        .sorted { left, right in
            guard let one = left.triage?.urgency, let other = right.triage?.urgency else {
                return false
            }
            return one > other
        }
    return told + oldestFirst(lines.filter { $0.triage == nil })
}

private func oldestFirst(_ lines: [ReferralLine]) -> [ReferralLine] {
    lines.sorted { ($0.submittedAt, $0.id) < ($1.submittedAt, $1.id) }
}

private func newestFirst(_ lines: [ReferralLine]) -> [ReferralLine] {
    oldestFirst(lines).reversed()
}
