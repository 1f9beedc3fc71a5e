import Casework
import Markup

/// What bears on the decision, in plain sentences: where else it leads, which grounds are met, how
/// long it has taken, and whether the victim can be reached (ux J4).
@HTMLBuilder
func triagePart(_ briefing: ReferralBriefing) -> HTML {
    if let triage = briefing.triage {
        heading("Before you decide", .two)
        routesPart(triage.routes)
        circleOffer(briefing.caseID, triage.employedBy)
        heading("Reasons for the conference", .three)
        groundsPart(triage.grounds)
        heading("Days", .three)
        clockList(triage.clock)
        heading("The victim", .three)
        ul {
            li { "Telephone call: \(triage.contact.words)" }
            li { agreement(briefing.content) }
        }
        hintText(
            """
            Judged by version \(triage.rules.number) of your area’s settings, in force from \
            \(triage.rules.from.words).
            """)
    }
}

/// A case against somebody of a partner agency is for named people only (trust 3.9).
@HTMLBuilder
private func circleOffer(_ id: ID<CaseFile>, _ agencies: [String]) -> HTML {
    if !agencies.isEmpty {
        warningText(
            """
            The perpetrator may work for a partner agency: \(agencies.joined(separator: ", ")). \
            Name who may see this case before you accept it.
            """)
        p { link("Seal it to named people", to: At.caseCircle(id)) }
    }
}

@HTMLBuilder
private func routesPart(_ routes: [ReferralRoute]) -> HTML {
    if routes.isEmpty {
        p { "It leads to the conference and, by what was sent, nowhere else." }
    } else {
        ul { for route in routes { li { route.words } } }
    }
}

@HTMLBuilder
private func groundsPart(_ check: GroundsCheck) -> HTML {
    if check.met.isEmpty {
        p { "By the numbers none is met. Judgement stands on its own." }
    } else {
        ul {
            for ground in check.met {
                li {
                    ground.words
                    if !ground.isChosen { " (not chosen by the referrer)" }
                }
            }
        }
    }
    if !check.unmet.isEmpty {
        p { "Chosen by the referrer, and not seen by the rules:" }
        ul { for ground in check.unmet { li { ground.words } } }
    }
}

/// Each step with its days, late ones in words.
func clockList(_ times: [ClockTime]) -> HTML {
    summaryList(times.map { SummaryRow($0.step.words, $0.words) })
}

private func agreement(_ content: ReferralContent) -> Phrase {
    if content.hasAgreement { return "Told of the referral, and agrees" }
    guard let sharing = content.sharing else {
        return "Shared without agreement, and no reasons in law are recorded"
    }
    let missing = sharing.agreement?.words ?? "No agreement"
    return counted(
        sharing.bases.count,
        one: "\(missing). Shared for 1 reason in law, which stands below.",
        many: "\(missing). Shared for \(sharing.bases.count) reasons in law, which stand below.")
}
