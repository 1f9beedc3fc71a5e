package import Markup

/// One question of a form, defined once and used both to draw it and to read its answer.
package protocol Question: Sendable {
    /// What the answer is called in what the browser sends, and the id of its control.
    var name: String { get set }
    /// The question as asked on the page.
    var label: Phrase { get set }
    var hint: Phrase? { get }
    /// What is said when there is no answer; without it the question is optional.
    var missing: Phrase? { get }
}

extension Question {
    package var isRequired: Bool { missing != nil }

    /// The same question for one of several rows, such as one action of many.
    package func named(_ name: String, labelled label: Phrase? = nil) -> Self {
        var copy = self
        copy.name = name
        copy.label = label ?? self.label
        return copy
    }

    func problem(_ sentence: Phrase) -> Problem { Problem(field: name, sentence: sentence) }

    /// Notes that the answer is missing, where one is needed.
    func noteMissing(into problems: inout [Problem]) {
        if let missing { problems.append(problem(missing)) }
    }
}
