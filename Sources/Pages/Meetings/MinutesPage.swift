package import Casework
package import Markup

/// The minutes of a closed meeting: for those who convene only what stands out in them, for an
/// agency the cases that were released to it (ux J13).
package func minutesPage(
    _ frame: PageFrame, _ briefing: MinutesBriefing,
    notice: MeetingNotice? = nil, problems: [Problem] = [], clock: WallClock
) -> HTML {
    let line = briefing.meeting
    return layout(
        frame, title: "Minutes", problems: problems, backTo: At.meeting(line.id), width: .wide
    ) {
        heading("Minutes", above: line.title)
        statusLine(notice?.words)
        if briefing.cases.isEmpty {
            emptyState("No minutes of this meeting are here for you.") {
                p {
                    "Minutes go to the agencies that took part in a case, once the chair approves."
                }
            }
        } else if briefing.isConvener {
            exceptions(briefing)
            approval(briefing, frame.token)
            released(briefing, clock)
        } else {
            p { "Open each case you took part in. That you opened it is recorded." }
            ownCases(briefing, clock)
        }
    }
}

@HTMLBuilder
private func approval(_ briefing: MinutesBriefing, _ token: String) -> HTML {
    let count = briefing.toApprove.count
    if count == 0 {
        p { "All minutes are approved and released." }
    } else {
        p {
            counted(
                count, one: "1 case waits for the chair’s approval. ",
                many: "\(count) cases wait for the chair’s approval. ")
            "Each is then released to the agencies that took part in that case, and to no other."
        }
        if briefing.mayApprove {
            actionsRow {
                buttonForm(
                    "Approve and release", to: At.minutes(briefing.meeting.id), token: token,
                    .primary, sending: briefing.seenFields)
                printLink(briefing)
            }
        } else {
            actionsRow { printLink(briefing) }
        }
    }
}

private func printLink(_ briefing: MinutesBriefing) -> HTML {
    link("Print view of all", to: At.minutes(briefing.meeting.id, query: [("print", "yes")]))
}

/// Only what stands out; a case of which nothing does is no more than its number.
@HTMLBuilder
private func exceptions(_ briefing: MinutesBriefing) -> HTML {
    let striking = briefing.toApprove.filter { !$0.exceptions.isEmpty }
    let quiet = briefing.toApprove.filter(\.exceptions.isEmpty)
    if !striking.isEmpty {
        heading("To look at before you approve", .two)
        for line in striking {
            heading("Case \(line.reference.description)", .three)
            ul { for exception in line.exceptions { li { exception.html(briefing.agencies) } } }
            p {
                link(
                    "Read or correct", to: At.caseMinutes(briefing.meeting.id, line.caseID),
                    about: "minutes of case \(line.reference.description)")
            }
        }
    }
    if !quiet.isEmpty {
        heading("Nothing stands out", .two)
        ul {
            for line in quiet {
                li {
                    link(
                        data: line.reference.description,
                        to: At.caseMinutes(briefing.meeting.id, line.caseID))
                }
            }
        }
    }
}

@HTMLBuilder
private func released(_ briefing: MinutesBriefing, _ clock: WallClock) -> HTML {
    let lines = briefing.cases.filter { $0.version > 0 }
    if !lines.isEmpty {
        heading("Released", .two)
        for line in lines { releasedCase(line, briefing, clock) }
    }
}

private func releasedCase(
    _ line: CaseMinutesLine, _ briefing: MinutesBriefing, _ clock: WallClock
) -> HTML {
    let opened = line.agencies.count { $0.openedAt != nil }
    return details(.class("help")) {
        summary {
            "\(line.reference.description), version \(line.version): "
            "opened by \(opened) of \(line.agencies.count) agencies"
        }
        if line.changedSince {
            p { "Something was corrected since. The chair approves it again." }
        }
        ul {
            for receipt in line.agencies {
                li {
                    data(receipt.name)
                    ": "
                    receipt.html(clock)
                }
            }
        }
        p {
            link(
                "Read", to: At.caseMinutes(briefing.meeting.id, line.caseID),
                about: "minutes of case \(line.reference.description)")
        }
    }
}

private func ownCases(_ briefing: MinutesBriefing, _ clock: WallClock) -> HTML {
    table(
        "Cases", captionUnseen: true, columns: [Column("Case"), Column("Approved")],
        rows: briefing.cases.map { line in
            [
                link(
                    data: line.reference.description,
                    to: At.caseMinutes(briefing.meeting.id, line.caseID)),
                line.approvedAt.map { .words(clock($0).words) } ?? .empty,
            ]
        })
}
