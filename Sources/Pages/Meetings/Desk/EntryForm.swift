package import Casework
import Markup

/// One entry in other words: the same boxes as when it was first written.
package enum EntryForm {
    static let words = LongTextQuestion(
        "entry-words", "What it says", missing: "Enter what it should say", called: "The text",
        longest: 4000)
    /// Where what was typed stands.
    package static var field: String { words.name }
    static let agency = PickQuestion("entry-agency", "Who said it")
    static let owner = PickQuestion(
        "entry-owner", "Agency that acts", missing: "Select the agency that acts")
    static let person = TextQuestion(
        "entry-person", "Who in that agency", called: "The name", width: .half)
    static let due = DateQuestion(
        "entry-due", "Due on", missing: "Enter the day on which it is due", called: "The day",
        period: .future)
    static let answers = PickQuestion("entry-answers", "Risk it answers")

    static func stored(_ entry: Entry) -> Entered {
        let words = words.answer(entry.words.revealed)
        return switch entry {
        case .summary: .stored(words)
        case .minute(let line): .stored(words, agency.answer(line.agency))
        case .risk(let risk):
            .stored(words, RiskForm.to.answer(risk.to), RiskForm.aspect.answer(risk.aspect))
        case .action(let action):
            .stored(
                words, owner.answer(action.owner), person.answer(action.person.revealed),
                due.answer(action.dueOn), answers.answer(action.answers))
        }
    }

    /// The entry as it should be, from the one that is there.
    package static func read(
        _ fields: FormFields, for entry: Entry, at desk: DeskBriefing, today: CalendarDate
    ) -> FormReading<Entry> {
        var problems: [Problem] = []
        let typed = words.read(fields, into: &problems)
        let reworded = changed(entry, typed ?? "", fields, desk, today, into: &problems)
        return FormReading(reworded, problems)
    }

    private static func changed(
        _ entry: Entry, _ words: String, _ fields: FormFields, _ desk: DeskBriefing,
        _ today: CalendarDate, into problems: inout [Problem]
    ) -> Entry? {
        let agencies = desk.agenciesAtMeeting.map(\.agency)
        switch entry {
        case .summary: return .summary(PrivateText(words))
        case .minute(let line):
            // A view is said by no agency; a line that somebody has looked at is checked.
            let agency = agency.read(fields, among: agencies, into: &problems)
            return .minute(
                MinuteLine(
                    id: line.id, kind: line.kind, agency: agency, words: PrivateText(words),
                    saidAt: line.saidAt))
        case .risk(let risk):
            let to = RiskForm.to.read(fields, into: &problems)
            let aspect = RiskForm.aspect.read(fields, into: &problems)
            return to.map {
                .risk(
                    IdentifiedRisk(
                        id: risk.id, to: $0, words: PrivateText(words), aspect: aspect))
            }
        case .action(let action):
            return self.action(action, words, fields, desk, today, into: &problems)
        }
    }

    private static func action(
        _ action: AgreedAction, _ words: String, _ fields: FormFields, _ desk: DeskBriefing,
        _ today: CalendarDate, into problems: inout [Problem]
    ) -> Entry? {
        let agencies = desk.agenciesAtMeeting.map(\.agency)
        let risks = (desk.file.risks ?? []).map(\.risk.id)
        let owner = owner.read(fields, among: agencies, into: &problems)
        let person = person.read(fields, into: &problems)
        let dueOn = due.read(fields, today: today, into: &problems)
        let answers = answers.read(fields, among: risks, into: &problems)
        guard let owner, let dueOn else { return nil }
        return .action(
            AgreedAction(
                id: action.id, words: PrivateText(words), owner: owner,
                person: PrivateText(person ?? ""), dueOn: dueOn, answers: answers,
                origin: action.origin, jointly: action.jointly))
    }
}
