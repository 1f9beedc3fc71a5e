import Casework
import Markup

/// What triage left on a case: further referrals, who leads, an emergency, and how long it takes.
extension CaseBriefing {
    /// Each referral in its referrer's own words; none replaces the other.
    var joinedPart: CasePart? {
        guard let joined, !joined.isEmpty else { return nil }
        return CasePart("joined", "Further referrals") {
            for one in joined {
                heading("From \(one.agency), \(one.referredOn.words)", .three)
                written(one.content.whatHappened.revealed)
                summaryList(joinedRows(one.content))
            }
        }
    }

    var clockPart: CasePart? {
        guard let clock else { return nil }
        return CasePart("days", "Days") { clockList(clock) }
    }

    /// For those who keep the two sides apart, and nobody else (SR-09).
    @HTMLBuilder
    var oppositeNotice: HTML {
        if let opposite, !opposite.isEmpty {
            alert("The parties of this case change places in another", .danger) {
                p { "Say nothing of one to whoever supports the other." }
                ul {
                    for other in opposite {
                        li {
                            link(
                                "Case \(other.reference.description)", to: At.caseFile(other.id))
                        }
                    }
                }
            }
        }
    }

    var triageRows: [SummaryRow] {
        var rows: [SummaryRow] = []
        if !emergencies.isEmpty || may.answerEmergency { rows.append(emergencyRow) }
        switch leadership {
        case nil: break
        case .chairDecides:
            rows.append(SummaryRow("Who leads", "MAPPA. The chair has to decide first."))
        case .decided(let decided):
            rows.append(
                SummaryRow(
                    "Who leads",
                    decided.isHeard
                        ? "MAPPA, and it is heard here: \(decided.reason.revealed)"
                        : "MAPPA, and it is not heard here: \(decided.reason.revealed)",
                    change: may.decideHearing ? At.decideHearing(id) : nil))
        case .left(let decided, let left):
            rows.append(
                SummaryRow(
                    "Who leads",
                    """
                    MAPPA, and it is not heard here: \(decided.reason.revealed) Who has it since \
                    \(left.stamp.on.words): \(left.words.revealed)
                    """,
                    change: may.decideHearing ? At.decideHearing(id) : nil))
        }
        return rows
    }

    /// Every answer, the one that holds first.
    private var emergencyRow: SummaryRow {
        SummaryRow(
            "Emergency meeting", change: may.answerEmergency ? At.caseEmergency(id) : nil
        ) {
            if let now = emergencies.last { p { now.words } } else { "Nobody asked for one" }
            for earlier in emergencies.dropLast().reversed() { p { "Before: \(earlier.words)" } }
            if may.list, emergencies.last?.answer.meetingBy != nil {
                p {
                    link(
                        "Call the emergency meeting",
                        to: At.callMeeting(query: [("case", id.description)]))
                }
            }
        }
    }
}

private func joinedRows(_ content: ReferralContent) -> [SummaryRow] {
    [
        SummaryRow("Reasons") {
            lines(ReferralGround.allCases.filter(content.grounds.contains).map(\.words))
        },
        SummaryRow("Why the risk is high", data: content.judgement.revealed),
        SummaryRow("The risk in short", data: content.riskSummary.revealed),
        SummaryRow("Happened on", content.incidentOn.map(\.words) ?? "No one day given"),
        SummaryRow("Safe contact", content.safeContact.safeToCall.words),
        SummaryRow("Safe times and ways", data: content.safeContact.safeTimes.revealed),
        SummaryRow("Who must not know", data: content.safeContact.whoMustNotKnow.revealed),
        SummaryRow("Notes on safety steps", data: content.safeguarding.notes.revealed),
    ]
}
