package import Casework
import Markup

/// How a referral is accepted: as new, as a repeat of a case that was found, or as a transfer.
package enum AcceptForm {
    static let kind = PickQuestion(
        "accept-kind", "How is this case counted?",
        missing: "Select whether it is new, a repeat or a transfer")
    static let fromArea = TextQuestion(
        "accept-from", "If it is a transfer, which area does it come from?",
        missing: "Enter the area it comes from", called: "The area", width: .half)

    package static func read(
        _ fields: FormFields, _ briefing: ReferralBriefing
    ) -> FormReading<CaseKind> {
        var problems: [Problem] = []
        let kind = read(fields, briefing, into: &problems)
        return FormReading(kind, problems)
    }

    private static func read(
        _ fields: FormFields, _ briefing: ReferralBriefing, into problems: inout [Problem]
    ) -> CaseKind? {
        switch kind.read(fields, among: choices(briefing), into: &problems) {
        case nil: nil
        case "new": .new
        case "transfer":
            fromArea.read(fields, into: &problems).map { .transferIn(from: $0) }
        case .some(let earlier): ID<CaseFile>(earlier).map { .repeatOf($0) }
        }
    }

    /// The case that the area's rule proposes stands first among those it may be a repeat of.
    static func choices(_ briefing: ReferralBriefing) -> [Choice] {
        let proposed = briefing.proposal?.earlier
        let others = briefing.matches.map(\.earlier).filter { $0.id != proposed?.id }
        return [Choice("new", "New")]
            + (proposed.map { [repeating($0, "Proposed by your area’s rule")] } ?? [])
            + others.map { repeating($0, nil) }
            + [Choice("transfer", "Transfer in from another area")]
    }

    private static func repeating(_ earlier: EarlierCase, _ hint: Phrase?) -> Choice {
        Choice(
            earlier.id.description, "Repeat of \(earlier.reference.description)", hint: hint)
    }
}

/// Why a referral goes back, or is not taken; the referrer reads these words.
package enum TurnDownForm {
    static let missing = LongTextQuestion(
        "return-reason", "What is missing?",
        hint: "The referrer reads this and can add to the referral.",
        missing: "Enter what is missing", longest: 4000)
    static let declined = LongTextQuestion(
        "decline-reason", "Why do you decline it?",
        hint: "The referrer reads this. Say what they can do instead.",
        missing: "Enter why you decline it", longest: 4000)

    package static func readReturn(_ fields: FormFields) -> FormReading<PrivateText> {
        read(missing, fields)
    }

    package static func readDecline(_ fields: FormFields) -> FormReading<PrivateText> {
        read(declined, fields)
    }

    private static func read(
        _ question: LongTextQuestion, _ fields: FormFields
    ) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let words = question.read(fields, into: &problems)
        return FormReading(words.map { PrivateText($0) }, problems)
    }
}

func decisionForms(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ entered: Entered
) -> HTML {
    group {
        heading("Decide", .two)
        heading("Accept", .three)
        form(to: At.acceptReferral(briefing.id), token: frame.token) {
            radios(AcceptForm.kind, among: AcceptForm.choices(briefing), entered)
            textInput(AcceptForm.fromArea, entered)
            button("Accept the referral")
        }
        heading("Return for information", .three)
        form(to: At.returnReferral(briefing.id), token: frame.token, asksBeforeLeaving: true) {
            textArea(TurnDownForm.missing, entered, rows: 3)
            button("Return it", .secondary)
        }
        heading("Decline", .three)
        form(to: At.declineReferral(briefing.id), token: frame.token, asksBeforeLeaving: true) {
            textArea(TurnDownForm.declined, entered, rows: 3)
            button("Decline it", .danger)
        }
    }
}
