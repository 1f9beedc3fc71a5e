package import Casework
import Markup

/// What the coordinator makes of a referral that is for the conference.
package enum TriageChoice: Sendable {
    case accept(Acceptance)
    /// It tells of the people of an open case, which takes it in.
    case join(ID<CaseFile>, TriageAnswers)
}

/// How a referral is accepted: as new, as a repeat or a transfer, or into a case that is open.
package enum AcceptForm {
    static let kind = PickQuestion(
        "accept-kind", "How does it go on?",
        missing: "Select whether it is new, a repeat, a transfer or part of an open case")
    static let fromArea = TextQuestion(
        "accept-from", "If it is a transfer, which area does it come from?",
        missing: "Enter the area it comes from", called: "The area", width: .half)
    static let leads = TickQuestion(
        "accept-leads", "MAPPA leads: the chair decides whether this conference hears it")

    package static func read(
        _ fields: FormFields, _ briefing: ReferralBriefing, today: CalendarDate
    ) -> FormReading<TriageChoice> {
        var problems: [Problem] = []
        let emergency = EmergencyForm.read(fields, briefing, today: today, into: &problems)
        let choice = choice(fields, briefing, emergency, into: &problems)
        return FormReading(choice, problems)
    }

    private static func choice(
        _ fields: FormFields, _ briefing: ReferralBriefing, _ emergency: EmergencyAnswer?,
        into problems: inout [Problem]
    ) -> TriageChoice? {
        let picked = kind.read(fields, among: choices(briefing), into: &problems)
        var answers = TriageAnswers(emergency: emergency)
        answers.opposite = OppositeForm.read(fields, briefing, into: &problems)
        answers.offenderMeetingLeads = asksWhoLeads(briefing) && fields.isTicked(leads.name)
        if let picked, picked.hasPrefix(joining) {
            return ID<CaseFile>(picked.dropFirst(joining.count)).map { .join($0, answers) }
        }
        guard let picked, let kind = kind(picked, fields, into: &problems) else { return nil }
        return .accept(Acceptance(kind, answers))
    }

    private static func kind(
        _ picked: String, _ fields: FormFields, into problems: inout [Problem]
    ) -> CaseKind? {
        switch picked {
        case "new": .new
        case "transfer":
            fromArea.read(fields, into: &problems).map { .transferIn(from: $0) }
        default: ID<CaseFile>(picked).map { .repeatOf($0) }
        }
    }

    private static let joining = "join-"

    /// An open case of the same victim can take the referral in, and stands before any repeat: two
    /// agencies often report one incident, and whoever is tired takes the first that fits. Among
    /// repeats the one that the area's rule proposes stands first.
    static func choices(_ briefing: ReferralBriefing) -> [Choice] {
        let proposed = briefing.proposal?.earlier
        let others = briefing.matches.filter { $0.link?.isSettledOther != true }
            .map(\.earlier).filter { $0.id != proposed?.id }
        return [Choice("new", "New")]
            + (briefing.triage?.joinable ?? []).map(join)
            + (proposed.map { [repeating($0, "Proposed by your area’s rule")] } ?? [])
            + others.map { repeating($0, nil) }
            + [Choice("transfer", "Transfer in from another area")]
    }

    private static func repeating(_ earlier: EarlierCase, _ hint: Phrase?) -> Choice {
        Choice(
            earlier.id.description, "Repeat of \(earlier.reference.description)", hint: hint)
    }

    private static func join(_ open: EarlierCase) -> Choice {
        Choice(
            joining + open.id.description, "Join to case \(open.reference.description)",
            hint: "For the same incident. The case is not heard yet and keeps both referrals.")
    }

    static func asksWhoLeads(_ briefing: ReferralBriefing) -> Bool {
        briefing.triage?.routes.contains(.mappaMeetingLeads) == true
    }

    /// What stands in the boxes when the page is opened.
    static func usual(_ briefing: ReferralBriefing) -> Entered {
        .stored([
            leads.answer(asksWhoLeads(briefing)),
            EmergencyForm.day.answer(briefing.triage?.emergencyBy),
            EmergencyForm.unaskedDay.answer(briefing.triage?.emergencyBy),
        ])
    }
}
