import Casework
import Markup

extension CaseBriefing {
    /// What the reader may do next, the most pressing first; three links at most (ux 2.3).
    var nextSteps: [Crumb] {
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
        if may.recordContact && victimsView == nil {
            steps.append(Crumb("Record the victim’s view", At.victimsView(id)))
        }
        if may.list { steps.append(Crumb("List this case for a meeting", At.meetings())) }
        return Array(steps.prefix(3))
    }

    var tasksPart: CasePart {
        let steps = nextSteps
        return CasePart("now", "What to do now") {
            if steps.isEmpty { p { "Nothing in this case waits for you." } }
            if !steps.isEmpty {
                ul { for step in steps { li { link(step.words, to: step.link) } } }
            }
        }
    }

    /// How the case came, and who helps the victim.
    func outlinePart(today: CalendarDate) -> CasePart {
        CasePart("outline", "About this case") {
            summaryList(outlineRows + flagRows(today))
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
        if let riskSummary, !riskSummary.isEmpty {
            rows.append(SummaryRow("Summary for the agenda", data: riskSummary.revealed))
        }
        return rows
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
