package import Casework
import Markup

/// What the victim wants the meeting to know, as the adviser brings it.
package enum VictimsViewForm {
    static let words = LongTextQuestion(
        "view", "What does the victim want the meeting to know?",
        hint: "In the victim’s own words where you can.",
        missing: "Enter what the victim wants the meeting to know", called: "The victim’s view")

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let words = words.read(fields, into: &problems)
        return FormReading(words.map(PrivateText.init), problems)
    }

    /// The form as it stands on record.
    package static func onRecord(_ file: CaseBriefing) -> Entered {
        .stored(words.answer(file.victimsView?.words.revealed))
    }
}
