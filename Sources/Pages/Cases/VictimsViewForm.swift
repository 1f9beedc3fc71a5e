package import Casework
import Markup

/// What the victim wants the meeting to know and what she does not want said, as the adviser
/// brings it.
package enum VictimsViewForm {
    package typealias View = (words: PrivateText, notToBeSaid: PrivateText)

    static let words = LongTextQuestion(
        "view", "What does the victim want the meeting to know?",
        hint: "In the victim’s own words where you can.",
        missing: "Enter what the victim wants the meeting to know", called: "The victim’s view")
    static let notToBeSaid = LongTextQuestion(
        "not-said", "What must not be said at the meeting?",
        hint: "Only those who run the meeting and the advocacy service read this.",
        called: "What must not be said")

    package static func read(_ fields: FormFields, _ file: CaseBriefing) -> FormReading<View> {
        var problems: [Problem] = []
        let words = words.read(fields, into: &problems)
        let unsaid = notToBeSaid.read(fields, into: &problems)
        if shown(file).typed(fields) == .overtaken {
            problems.append(overtaken)
        }
        return FormReading(
            words.map { (PrivateText($0), PrivateText(unsaid ?? "")) }, problems)
    }

    /// The form as it stands on record.
    package static func onRecord(_ file: CaseBriefing) -> Entered { .stored(stored(file)) }

    /// Two advisers may have the form open: the second must see what the first wrote.
    static func shown(_ file: CaseBriefing) -> ShownRow {
        ShownRow(words.name, onRecord: stored(file))
    }

    private static func stored(_ file: CaseBriefing) -> [StoredAnswer] {
        [
            words.answer(file.victimsView?.words.revealed),
            notToBeSaid.answer(file.victimsView?.notToBeSaid?.revealed),
        ]
    }

    private static let overtaken = Problem(
        field: words.name,
        sentence:
            """
            A colleague saved the view while you had it open. It stands under the box: bring \
            both together, then save
            """)
}

/// Why there is no view of the victim.
package enum MissingViewForm {
    package typealias Missing = (reason: ViewMissing, words: PrivateText)

    static let reason = ChoiceQuestion<ViewMissing>(
        "missing", "Why is there no view?", missing: "Select why there is no view",
        words: { $0.words })
    static let words = LongTextQuestion(
        "missing-words", "What was tried, or why not",
        hint: "It is read at the meeting. If you chose another reason, say which.",
        called: "What you write", longest: 4000)

    package static func read(_ fields: FormFields, _ file: CaseBriefing) -> FormReading<Missing> {
        var problems: [Problem] = []
        let reason = reason.read(fields, into: &problems)
        let words = words.read(fields, into: &problems)
        if reason == .other && words == nil {
            problems.append(
                Problem(field: self.words.name, sentence: "Enter why there is no view"))
        }
        if shown(file).typed(fields) == .overtaken {
            let now = file.viewMissing?.sentence ?? "nothing"
            problems.append(shown(file).overtaken(at: self.reason.name, now))
        }
        return FormReading(reason.map { ($0, PrivateText(words ?? "")) }, problems)
    }

    static func shown(_ file: CaseBriefing) -> ShownRow {
        ShownRow(reason.name, onRecord: stored(file))
    }

    static func stored(_ file: CaseBriefing) -> [StoredAnswer] {
        [
            reason.answer(file.viewMissing?.reason),
            words.answer(file.viewMissing?.words.revealed),
        ]
    }
}
