package import Markup

/// A question answered in one line: a name, a telephone number, a one-time code.
package struct TextQuestion: Question {
    /// What is typed, which decides the keyboard of a telephone and what the browser may fill in.
    package enum Kind: Sendable {
        /// Anything about somebody else: the browser neither keeps it nor offers it.
        case text
        case email
        case telephone
        case search
        /// The reader's own: user name, passwords and codes may be pasted and filled in.
        case username
        case currentPassword
        case newPassword
        case oneTimeCode

        var isSecret: Bool { self == .currentPassword || self == .newPassword }
    }

    /// How wide the box is; it hints at the length of the answer.
    package enum Width: Sendable {
        case full, half, short
    }

    package var name: String
    package var label: Phrase
    package let hint: Phrase?
    package let missing: Phrase?
    /// What the answer is called in a sentence, when the label does not do.
    package let called: Phrase?
    package let longest: Int
    package let kind: Kind
    package let width: Width

    package init(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, missing: Phrase? = nil,
        called: Phrase? = nil, longest: Int = 200, kind: Kind = .text, width: Width = .full
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.missing = missing
        self.called = called
        self.longest = longest
        self.kind = kind
        self.width = width
    }

    /// The answer, or nil when there is none or it has a problem. Passwords are taken as typed.
    package func read(_ fields: FormFields, into problems: inout [Problem]) -> String? {
        let typed = fields[name]
        guard !TypedText.isLonger(typed, than: longest) else {
            problems.append(problem(tooLong(called ?? label, longest)))
            return nil
        }
        let text = kind.isSecret ? typed : TypedText.line(typed)
        guard !TypedText.isBlank(text) else {
            noteMissing(into: &problems)
            return nil
        }
        return text
    }

    package func answer(_ text: String?) -> StoredAnswer { StoredAnswer([(name, text ?? "")]) }
}

/// A question answered in as many lines as it takes: what happened, what an agency knows.
package struct LongTextQuestion: Question {
    package var name: String
    package var label: Phrase
    package let hint: Phrase?
    package let missing: Phrase?
    package let called: Phrase?
    package let longest: Int

    package init(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, missing: Phrase? = nil,
        called: Phrase? = nil, longest: Int = 20_000
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.missing = missing
        self.called = called
        self.longest = longest
    }

    package func read(_ fields: FormFields, into problems: inout [Problem]) -> String? {
        let typed = fields[name]
        guard !TypedText.isLonger(typed, than: longest) else {
            problems.append(problem(tooLong(called ?? label, longest)))
            return nil
        }
        let text = TypedText.lines(typed)
        guard !TypedText.isBlank(text) else {
            noteMissing(into: &problems)
            return nil
        }
        return text
    }

    package func answer(_ text: String?) -> StoredAnswer { StoredAnswer([(name, text ?? "")]) }
}

private func tooLong(_ called: Phrase, _ longest: Int) -> Phrase {
    "\(called) must be \(grouped(longest)) characters or fewer"
}
