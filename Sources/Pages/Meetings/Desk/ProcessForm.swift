package import Casework
import Markup

/// Another process that deals with the same people, and how the two meet.
package enum ProcessForm {
    static let process = ChoiceQuestion<LinkedProcess>(
        "process", "Process", missing: "Select the process"
    ) { $0.words }
    static let words = TextQuestion(
        "process-words", "How the two meet", missing: "Enter how the two meet",
        called: "How the two meet", longest: 2000)

    package static func read(_ fields: FormFields) -> FormReading<ProcessLink> {
        var problems: [Problem] = []
        let process = process.read(fields, into: &problems)
        let words = words.read(fields, into: &problems)
        guard let process, let words else { return FormReading(nil, problems) }
        return FormReading(ProcessLink(process: process, words: PrivateText(words)), problems)
    }
}

/// What the form links to, and how.
package struct ProcessLink: Sendable {
    package let process: LinkedProcess
    package let words: PrivateText
}
