package import Casework
package import Markup

/// A no that can be said to the person who asked, in a sentence that says what stands in the way.
package protocol Worded: Error {
    var sentence: Phrase { get }
}

/// What a rule's no is to the person who asked.
package func sentence(for refused: Refused) -> Phrase {
    (refused.reason as? any Worded)?.sentence ?? "The rules of the conference do not allow this."
}

extension Problem {
    /// A rule's no above a form, leading to the field that can put it right.
    package static func refused(_ refused: Refused, at field: String = "main") -> Problem {
        Problem(field: field, sentence: Pages.sentence(for: refused))
    }
}
