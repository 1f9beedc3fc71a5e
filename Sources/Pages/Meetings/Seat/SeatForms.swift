package import Casework
import Markup

/// What somebody at the table offers for her own agency.
package enum OfferForm {
    package static let field = "offer-words"
    static let words = TextQuestion(
        field, "What we will do",
        hint: "One thing, so plain that anybody can tell when it is done.",
        missing: "Enter what your agency will do", called: "The action", longest: 2000)
    /// The days by which most actions are due; others are agreed at the desk.
    enum Due: String, CaseIterable, Sendable {
        case oneDay, threeDays, oneWeek, twoWeeks

        var days: Int {
            switch self {
            case .oneDay: 1
            case .threeDays: 3
            case .oneWeek: 7
            case .twoWeeks: 14
            }
        }
    }

    static let due = ChoiceQuestion<Due>(
        "offer-due", "Due in", missing: "Select when it is due"
    ) { counted($0.days, one: "1 day", many: "\($0.days) days") }
    static let answers = PickQuestion("offer-answers", "Risk it answers")

    static func usual(_ hearing: SeatHearing, today: CalendarDate) -> Entered {
        let days = today.days(to: hearing.defaultDue)
        let due = Due.allCases.first { $0.days == days } ?? .oneWeek
        return .stored(self.due.answer(due))
    }

    static func riskChoices(_ hearing: SeatHearing) -> [Choice] {
        (hearing.file.risks ?? []).map(\.risk).map {
            Choice($0.id.description, "\($0.to.words): \($0.words.revealed)")
        }
    }

    package static func read(
        _ fields: FormFields, _ seat: SeatBriefing, today: CalendarDate
    ) -> FormReading<AgreedAction> {
        var problems: [Problem] = []
        let words = words.read(fields, into: &problems)
        let due = due.read(fields, into: &problems)
        let risks = (seat.hearing?.file.risks ?? []).map(\.risk.id)
        let answers = answers.read(fields, among: risks, into: &problems)
        guard let words, let days = due?.days,
            let id = ID<AgreedAction>(fields["id"])
        else {
            return FormReading(nil, problems)
        }
        let action = AgreedAction(
            id: id, words: PrivateText(words), owner: seat.agency, person: PrivateText(""),
            dueOn: today.adding(days: days), answers: answers, origin: .volunteered)
        return FormReading(action, problems)
    }
}

/// A note of her own agency's, which nobody else reads (SR-11).
package enum NoteForm {
    package static let field = "note-words"
    static let words = TextQuestion(
        field, "Note for our agency", missing: "Enter the note", called: "The note",
        longest: 2000)

    package static func read(_ fields: FormFields) -> FormReading<ResearchLine> {
        var problems: [Problem] = []
        let words = words.read(fields, into: &problems)
        guard let words, let id = ID<ResearchLine>(fields["id"]) else {
            return FormReading(nil, problems)
        }
        let line = ResearchLine(
            id: id, about: .victim, words: PrivateText(words), dated: nil,
            source: PrivateText("Noted at the meeting"), nature: .fact, isShared: false,
            reasonWithheld: PrivateText("A note of our own"))
        return FormReading(line, problems)
    }
}

/// What is done with one line of her agency's research while the case is heard.
package enum LineDeed: String, Sendable, CaseIterable {
    case share, keep, spoken, unspoken

    package func apply(to line: inout ResearchLine) {
        switch self {
        case .share: (line.isShared, line.reasonWithheld) = (true, PrivateText(""))
        case .keep:
            (line.isShared, line.reasonWithheld) = (false, PrivateText("Kept at the meeting"))
        case .spoken: line.isSpoken = true
        case .unspoken: line.isSpoken = nil
        }
    }
}
