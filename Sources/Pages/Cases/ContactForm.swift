package import Casework
import Markup

/// How an adviser tried to reach the victim, and what came of it.
package enum ContactForm {
    /// An attempt, and the victim's view where the adviser heard it on the way (ux J16).
    package typealias Contact = (attempt: ContactAttempt, view: PrivateText?)

    static let outcome = ChoiceQuestion<ContactAttempt.Outcome>(
        "outcome", "What came of it?", missing: "Select what came of it"
    ) { $0.words }
    static let route = ChoiceQuestion<ContactAttempt.Route>(
        "route", "How did you try?", missing: "Select how you tried"
    ) { $0.words }
    static let notes = LongTextQuestion("notes", "Notes", called: "Notes")
    static let view = LongTextQuestion(
        "view", "What does the victim want the meeting to know?",
        hint: "In the victim’s own words where you can.", called: "The victim’s view")
    static let madeOn = DateQuestion(
        "made", "If it was not just now, on which day?", hint: "Leave this empty for now.",
        called: "The day", period: .past)
    static let madeAt = TimeQuestion(
        "made-at", "At what time?", called: "The time")
    static let whyNotSafe = TextQuestion(
        "why-not-safe", "If this way was not known to be safe, why did you use it?",
        missing: "This way is not known to be safe now. Enter why you used it",
        called: "The reason", longest: 2000)

    /// The id was made when the page was drawn, so that a form sent twice is one attempt.
    package static func read(
        _ fields: FormFields, _ file: CaseBriefing, now: WallTime
    ) -> FormReading<Contact> {
        var problems: [Problem] = []
        let outcome = outcome.read(fields, into: &problems)
        let route = route.read(fields, into: &problems)
        let made = time(fields, now, into: &problems)
        let why = reason(fields, route, made, file, into: &problems)
        let notes = notes.read(fields, into: &problems)
        let view = heard(fields, file, into: &problems)
        guard let outcome, let route, let id = ID<ContactAttempt>(fields["id"]) else {
            return FormReading(nil, problems)
        }
        let attempt = ContactAttempt(
            id: id, route: route, outcome: outcome, notes: PrivateText(notes ?? ""), made: made,
            whyNotSafe: why.map { PrivateText($0) })
        return FormReading((attempt, view), problems)
    }

    /// A page begins with the first way that is safe, which most attempts take.
    package static func fresh(_ file: CaseBriefing, today: CalendarDate) -> Entered {
        let safe = ContactAttempt.Route.allCases.first { route in
            route.asked.map { file.safety(of: $0, on: today) == .safe } ?? false
        }
        return .stored(route.answer(safe))
    }

    private static func time(
        _ fields: FormFields, _ now: WallTime, into problems: inout [Problem]
    ) -> ContactTime {
        let day = madeOn.read(fields, today: now.day, into: &problems)
        let time = madeAt.read(fields, into: &problems)
        if day ?? now.day == now.day, let time, time > now.time {
            problems.append(
                Problem(field: madeAt.name, sentence: "The time must be now or in the past"))
        }
        return ContactTime(day ?? now.day, at: day == nil && time == nil ? now.time : time)
    }

    private static func reason(
        _ fields: FormFields, _ route: ContactAttempt.Route?, _ made: ContactTime,
        _ file: CaseBriefing, into problems: inout [Problem]
    ) -> String? {
        guard let route else { return fields.trimmed(whyNotSafe.name) }
        let contact = file.safeContact ?? SafeContact()
        let safety = contact.safety(
            of: route, on: made.on, staleAfter: file.safeContactStaleDays)
        guard safety != .safe || fields.isTicked(whyNotSafe.name) else { return nil }
        return whyNotSafe.read(fields, into: &problems)
    }

    /// The view is asked here only while there is none; a colleague's is never written over.
    private static func heard(
        _ fields: FormFields, _ file: CaseBriefing, into problems: inout [Problem]
    ) -> PrivateText? {
        guard let words = view.read(fields, into: &problems) else { return nil }
        // The same form sent twice finds its own words on record.
        if file.victimsView?.words == PrivateText(words) { return nil }
        guard file.victimsView == nil else {
            problems.append(
                Problem(
                    field: outcome.name,
                    sentence:
                        """
                        A colleague saved the victim’s view while you had this open. Save the \
                        attempt, then change the view on its own page
                        """))
            return nil
        }
        return PrivateText(words)
    }
}

extension CaseBriefing {
    func safety(of route: ContactRoute, on day: CalendarDate) -> ContactSafety {
        (safeContact ?? SafeContact()).safety(
            of: route, on: day, staleAfter: safeContactStaleDays)
    }
}
