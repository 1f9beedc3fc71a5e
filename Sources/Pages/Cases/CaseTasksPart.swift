import Casework
import Markup

extension CaseBriefing {
    /// What the reader may do next, the most pressing first; three links at most (ux 2.3).
    func nextSteps(today: CalendarDate) -> [Crumb] {
        var steps: [Crumb] = []
        if may.allocateAdvocate && outline.advocate == nil {
            steps.append(Crumb("Allocate an adviser", At.allocateAdvocate(id)))
        }
        if may.writeResearch && ownResearch == nil {
            steps.append(Crumb("Record what your agency knows", At.research(id)))
        }
        if may.recordContact && contacts?.isEmpty != false {
            steps.append(Crumb("Record how you tried to reach the victim", At.recordContact(id)))
        }
        if may.recordContact && victimsView == nil && viewMissing == nil {
            steps.append(Crumb("Record the victim’s view", At.victimsView(id)))
        }
        if may.confirmSafeContact, let safeContact, safeContact.isUnsettled(self, on: today) {
            steps.append(Crumb("Confirm how the victim may be reached", At.safeContact(id)))
        }
        if may.decideHearing && leadership == .chairDecides {
            steps.append(Crumb("Decide whether this case is heard here", At.decideHearing(id)))
        }
        if may.leaveToOthers {
            steps.append(Crumb("Say who has this case now", At.leaveCase(id)))
        }
        if may.list { steps.append(Crumb("List this case for a meeting", At.meetings())) }
        return Array(steps.prefix(3))
    }

    func tasksPart(_ frame: PageFrame, today: CalendarDate) -> CasePart {
        let steps = nextSteps(today: today)
        return CasePart("now", "What to do now") {
            if steps.isEmpty { p { "Nothing in this case waits for you." } }
            if !steps.isEmpty {
                ul { for step in steps { li { link(step.words, to: step.link) } } }
            }
            if may.reportIncident {
                actionsRow {
                    buttonForm(
                        "Report a further incident", to: At.furtherIncident(id),
                        token: frame.token)
                }
            }
        }
    }

    /// How the case came, and who helps the victim.
    func outlinePart(today: CalendarDate) -> CasePart {
        CasePart("outline", "About this case") {
            summaryList(outlineRows + triageRows + flagRows(today))
        }
    }

    private var outlineRows: [SummaryRow] {
        var rows = [
            SummaryRow("Referred", "\(outline.referredOn.words), by \(outline.referringAgency)"),
            SummaryRow("Reasons for referral") { lines(outline.groundsInOrder.map(\.words)) },
            SummaryRow(
                "Adviser", change: may.allocateAdvocate ? At.allocateAdvocate(id) : nil
            ) { outline.advocate.map(data) ?? .words("Not allocated yet") },
        ]
        let markers = CaseMarker.allCases.filter(outline.markers.contains)
        if !markers.isEmpty {
            rows.append(SummaryRow("Runs differently") { lines(markers.map(\.words)) })
        }
        if let correctedOn {
            rows.append(SummaryRow("Referral corrected") { correctedWords(correctedOn) })
        }
        if let riskSummary, !riskSummary.isEmpty {
            rows.append(SummaryRow("Summary for the agenda", data: riskSummary.revealed))
        }
        return rows
    }

    /// Whoever may read the referral finds what it said before (SR-35).
    @HTMLBuilder
    private func correctedWords(_ day: CalendarDate) -> HTML {
        if let referralID, referral != nil {
            link("On \(day.words)", to: At.referralVersions(referralID))
        } else {
            "On \(day.words)"
        }
    }

    private func flagRows(_ today: CalendarDate) -> [SummaryRow] {
        guard let flag = outline.flag else { return [] }
        return [
            SummaryRow(
                "Flag on agencies’ files",
                flag.stands(on: today)
                    ? "Until \(flag.until.words)" : "Ended on \(flag.until.words)")
        ]
    }
}

extension CaseOutline {
    var groundsInOrder: [ReferralGround] { ReferralGround.allCases.filter(grounds.contains) }
}

/// Short facts one below the other.
func lines(_ phrases: [Phrase]) -> HTML {
    if phrases.count < 2 { return .words(phrases.first ?? "None recorded") }
    return ul { for phrase in phrases { li { phrase } } }
}

extension SafeContact {
    /// Whether a way that is said to be safe has to be confirmed again, or none is known.
    fileprivate func isUnsettled(_ file: CaseBriefing, on today: CalendarDate) -> Bool {
        ContactRoute.allCases.allSatisfy { route in
            switch file.safety(of: route, on: today) {
            case .safe, .unsafe: false
            case .notKnown, .stale: true
            }
        }
    }
}
