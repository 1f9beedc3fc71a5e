package import Casework
package import Markup

/// A referral whole: for the coordinator with what she needs to decide, for the referrer with how
/// it stands. `before` is what was decided on just before, when this one opened by itself.
package func referralPage(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ instruments: InstrumentShelf,
    _ settings: AreaSettings, today: CalendarDate, entered: Entered? = nil,
    before: DecidedReferral? = nil
) -> HTML {
    let words = title(briefing)
    let entered = entered ?? AcceptForm.usual(briefing)
    return layout(
        frame, title: words, problems: entered.problems, backTo: At.referrals(),
        width: briefing.mayDecide ? .wide : .reading
    ) {
        heading(words)
        if let before { decidedLine(before) }
        if briefing.mayDecide {
            oppositeWarning(briefing)
            standing(frame, briefing, today)
            p { link("Go to the decision", to: .onThisPage(AcceptForm.kind.name)) }
            div(.class("triage")) {
                div {
                    contentPart(
                        briefing.content, instruments, settings, today: today,
                        briefing.hiddenLinks)
                }
                div {
                    triagePart(briefing)
                    knownPeoplePart(frame, briefing)
                    decisionForms(frame, briefing, entered)
                }
            }
        } else {
            typedInVain(entered)
            standing(frame, briefing, today)
            contentPart(
                briefing.content, instruments, settings, today: today, briefing.hiddenLinks)
        }
    }
}

/// What was decided just before, with the way back to it, and how many wait.
func decidedLine(_ decided: DecidedReferral) -> HTML {
    p(.class("status-line"), .role("status")) {
        link(decided.words, to: At.referral(decided.id))
        ". "
        counted(
            decided.waiting, one: "1 referral waits.", many: "\(decided.waiting) referrals wait.")
    }
}

extension DecidedReferral {
    fileprivate var words: Phrase {
        let number = reference?.description ?? ""
        return switch state {
        case .accepted: "The referral from \(agency) was accepted as case \(number)"
        case .joined: "The referral from \(agency) joined case \(number)"
        case .returned: "The referral from \(agency) went back for information"
        case .redirected: "The referral from \(agency) was redirected"
        case .declined: "The referral from \(agency) was declined"
        case .draft, .submitted: "The referral from \(agency) waits"
        }
    }
}

private func title(_ briefing: ReferralBriefing) -> Phrase {
    briefing.reference.map { "Referral \($0.description)" } ?? "Referral"
}
