package import Casework
import Markup

/// What an agency undertakes to do about a risk, by a day.
package enum ActionForm {
    /// The days by which most actions are due, so that few are typed (ux 1.2).
    enum Due: String, CaseIterable, Sendable {
        case oneDay, threeDays, oneWeek, twoWeeks, onDate
    }

    /// The two ways an action comes about at a meeting; standard ones are added by rule.
    enum Source: String, CaseIterable, Sendable {
        case volunteered, askedByChair
    }

    static let agency = PickQuestion(
        "action-agency", "Agency that acts", missing: "Select the agency that acts")
    static let person = TextQuestion(
        "action-person", "Who in that agency", called: "The name", width: .half)
    static let words = TextQuestion(
        "action-words", "What will be done",
        hint: "One thing, so plain that anybody can tell when it is done.",
        missing: "Enter what will be done", called: "The action", longest: 2000)
    static let due = ChoiceQuestion<Due>(
        "action-due", "Due in", missing: "Select when it is due"
    ) { $0.words }
    static let date = DateQuestion(
        "action-date", "If on a date, which", called: "The date", period: .future)
    static let answers = PickQuestion("action-answers", "Risk it answers")
    static let source = ChoiceQuestion<Source>(
        "action-source", "How it came about", missing: "Select how it came about"
    ) { $0.words }

    /// What is likely, before anybody types: the area's usual day, offered by the agency, and the
    /// one risk when there is only one without an action.
    static func usual(at desk: DeskBriefing, today: CalendarDate) -> Entered {
        let days = today.days(to: desk.defaultDue)
        let due = Due.allCases.first { $0.days == days } ?? .onDate
        let risk = desk.uncoveredRisks.count == 1 ? desk.uncoveredRisks.first?.id : nil
        return .stored(
            Self.due.answer(due), source.answer(.volunteered), answers.answer(risk),
            date.answer(due == .onDate ? desk.defaultDue : nil))
    }

    static func riskChoices(_ desk: DeskBriefing) -> [Choice] {
        (desk.file.risks ?? []).map(\.risk).map { risk in
            Choice(
                risk.id.description, "\(risk.to.words): \(risk.words.revealed)")
        }
    }
}

extension ActionForm.Due {
    var words: Phrase {
        switch self {
        case .oneDay: "1 day"
        case .threeDays: "3 days"
        case .oneWeek: "1 week"
        case .twoWeeks: "2 weeks"
        case .onDate: "On a date"
        }
    }

    var days: Int? {
        switch self {
        case .oneDay: 1
        case .threeDays: 3
        case .oneWeek: 7
        case .twoWeeks: 14
        case .onDate: nil
        }
    }
}

extension ActionForm.Source {
    var origin: AgreedAction.Origin { self == .volunteered ? .volunteered : .askedByChair }
    var words: Phrase { origin.words }
}

extension ActionForm {
    package static func read(
        _ fields: FormFields, at desk: DeskBriefing, today: CalendarDate
    ) -> FormReading<AgreedAction> {
        var problems: [Problem] = []
        let agencies = desk.agenciesAtMeeting.map(\.agency)
        let agency = agency.read(fields, among: agencies, into: &problems)
        let person = person.read(fields, into: &problems)
        let words = words.read(fields, into: &problems)
        let dueOn = dueOn(fields, today, into: &problems)
        let risks = (desk.file.risks ?? []).map(\.risk.id)
        let answers = answers.read(fields, among: risks, into: &problems)
        let source = source.read(fields, into: &problems)
        guard let agency, let words, let dueOn, let source,
            let id = ID<AgreedAction>(fields["id"])
        else { return FormReading(nil, problems) }
        let action = AgreedAction(
            id: id, words: PrivateText(words), owner: agency,
            person: PrivateText(person ?? ""), dueOn: dueOn, answers: answers,
            origin: source.origin)
        return FormReading(action, problems)
    }

    private static func dueOn(
        _ fields: FormFields, _ today: CalendarDate, into problems: inout [Problem]
    ) -> CalendarDate? {
        guard let due = due.read(fields, into: &problems) else { return nil }
        if let days = due.days { return today.adding(days: days) }
        let before = problems.count
        let typed = date.read(fields, today: today, into: &problems)
        if typed == nil && problems.count == before {
            problems.append(
                Problem(field: date.dayName, sentence: "Enter the date on which it is due"))
        }
        return typed
    }
}
