package import Casework
import Markup

/// Whom in her agency somebody asks to look something up, and what.
package enum PassOnForm {
    package typealias Asked = (colleague: ID<Account>, words: PrivateText)

    static let colleague = PickQuestion(
        "colleague", "Whom do you ask?", missing: "Select a colleague")
    package static let words = LongTextQuestion(
        "asked", "What should she look up?", missing: "Enter what your colleague should look up",
        called: "What you ask")

    package static func read(
        _ fields: FormFields, among colleagues: [ID<Account>]
    ) -> FormReading<Asked> {
        var problems: [Problem] = []
        let picked = colleague.read(fields, among: colleagues, into: &problems)
        let words = words.read(fields, into: &problems)
        guard let picked, let words else { return FormReading(nil, problems) }
        return FormReading((picked, PrivateText(words)), problems)
    }
}

/// What an agency that does not come tells the chair.
package enum WrittenForm {
    package static let words = LongTextQuestion(
        "written", "What should the chair know?",
        hint: "It is read out at the meeting and may go into the minutes.",
        missing: "Enter what the chair should know", called: "What the chair should know")

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let words = words.read(fields, into: &problems)
        return FormReading(words.map { PrivateText($0) }, problems)
    }
}

/// Asking a colleague, folded away: most answers need nobody else.
func askColleague(
    _ file: CaseBriefing, _ colleagues: [Choice], _ token: String, _ entered: Entered
) -> HTML {
    guard !colleagues.isEmpty else { return .empty }
    return section {
        heading("Ask a colleague", .two)
        for asked in file.passedOn {
            p {
                "Asked on \(asked.stamp.on.words), no answer yet: "
                data(asked.words.revealed)
            }
        }
        details(
            .class("help"),
            .when(entered.problem(at: "colleague", "asked") != nil, .open)
        ) {
            summary { "Ask somebody of your agency to look something up" }
            form(to: At.passResearchOn(file.id), token: token, asksBeforeLeaving: true) {
                select(PassOnForm.colleague, among: colleagues, entered)
                textArea(PassOnForm.words, entered, rows: 3)
                button("Ask", .secondary)
            }
        }
    }
}

/// For an agency that does not come; what it has recorded to share stands there to begin with.
func writeToChair(_ file: CaseBriefing, _ token: String, _ entered: Entered) -> HTML {
    let shared = (file.ownResearch?.lines ?? []).filter(\.isShared).map(\.words.revealed)
    let onRecord = file.ownWritten?.revealed ?? shared.joined(separator: "\n")
    let isTyped = entered.problem(at: "written") != nil
    return section {
        heading("If your agency does not come", .two)
        if let own = file.ownWritten {
            p { "The chair has this in writing from your agency:" }
            written(own.revealed)
        }
        details(.class("help"), .when(entered.problem(at: "written") != nil, .open)) {
            summary { file.ownWritten == nil ? "Tell the chair in writing" : "Write it anew" }
            form(to: At.writeToChair(file.id), token: token, asksBeforeLeaving: true) {
                textArea(
                    WrittenForm.words,
                    isTyped ? entered : .stored(WrittenForm.words.answer(onRecord)), rows: 5)
                button("Send to the chair", .secondary)
            }
        }
    }
}
