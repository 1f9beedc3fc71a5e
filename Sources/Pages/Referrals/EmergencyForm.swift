import Casework
import Markup

/// Whether a referral that is said not to be able to wait gets an emergency meeting (SR-16).
enum EmergencyForm {
    static let answer = YesNoQuestion(
        "emergency", "Does it get an emergency meeting?", hint: "The referrer reads your answer.",
        missing: "Select whether it gets an emergency meeting")
    static let day = DateQuestion(
        "emergency-day", "If yes, by which day?", missing: "Enter the day of the meeting",
        called: "The day of the meeting", period: .future)
    static let reason = LongTextQuestion(
        "emergency-reason", "If no, why can it wait?", missing: "Enter why it can wait",
        longest: 4000)

    /// The referrer did not ask, and the coordinator sees that it cannot wait.
    static let unasked = TickQuestion(
        "emergency-unasked", "Give it an emergency meeting, though the referrer did not ask for one"
    )
    static let unaskedDay = DateQuestion(
        "emergency-unasked-day", "By which day?", missing: "Enter the day of the meeting",
        called: "The day of the meeting", period: .future)

    static func isAsked(_ briefing: ReferralBriefing) -> Bool {
        briefing.emergency == nil && !briefing.content.cannotWait.isEmpty
    }

    /// Nothing when it gets none and nobody asked for one, or when there is a problem.
    static func read(
        _ fields: FormFields, _ briefing: ReferralBriefing, today: CalendarDate,
        into problems: inout [Problem]
    ) -> EmergencyAnswer? {
        guard isAsked(briefing) else {
            guard fields.isTicked(unasked.name) else { return nil }
            return unaskedDay.read(fields, today: today, into: &problems).map { .meet(by: $0) }
        }
        switch answer.read(fields, into: &problems) {
        case true: return day.read(fields, today: today, into: &problems).map { .meet(by: $0) }
        case false:
            return reason.read(fields, into: &problems).map { .wait(because: PrivateText($0)) }
        case nil: return nil
        }
    }

    @HTMLBuilder
    static func part(_ briefing: ReferralBriefing, _ entered: Entered) -> HTML {
        if isAsked(briefing) {
            yesNo(answer, entered)
            dateInput(day, entered)
            textArea(reason, entered, rows: 2)
        } else if briefing.emergency == nil {
            if entered[unasked.name].isEmpty {
                helpDetails("Does it need an emergency meeting all the same?") {
                    unaskedPart(entered)
                }
            } else {
                unaskedPart(entered)
            }
        }
    }

    private static func unaskedPart(_ entered: Entered) -> HTML {
        group {
            tickBox(unasked, entered)
            dateInput(unaskedDay, entered)
        }
    }
}
