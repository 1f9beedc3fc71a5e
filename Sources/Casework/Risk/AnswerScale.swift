/// The answers that a question of a risk instrument offers, such as yes, no and not known, or how
/// often something happens.
package struct AnswerScale: Sendable, Hashable, Codable {
    package let code: String
    package let answers: [ScaleAnswer]

    package init(code: String, answers: [ScaleAnswer]) {
        self.code = code
        self.answers = answers
    }

    package func answer(_ code: RiskAnswer) -> ScaleAnswer? { answers.first { $0.code == code } }

    /// Yes, no, not known, not asked: for instruments that name no scale of their own.
    package static let yesNo = AnswerScale(
        code: "yesNo",
        answers: [RiskAnswer.yes, .no, .notKnown, .notAsked].map { ScaleAnswer(code: $0) })

    /// A question that is answered in words alone; it has no answers to choose and is not counted.
    package static let words = AnswerScale(code: "words", answers: [])

    package static let builtIn = [yesNo, words]
}

/// One answer of a scale.
package struct ScaleAnswer: Sendable, Hashable, Codable {
    package let code: RiskAnswer
    /// How it is shown; a well-known answer may leave it to the service's own words.
    package let words: String?
    private let countsAs: AnswerMeaning?
    package let points: Int?
    private let drawsAttention: Bool?

    package init(
        code: RiskAnswer, words: String? = nil, countsAs: AnswerMeaning? = nil,
        points: Int? = nil, drawsAttention: Bool? = nil
    ) {
        self.code = code
        self.words = words
        self.countsAs = countsAs
        self.points = points
        self.drawsAttention = drawsAttention
    }

    /// Whether it brings up the prompts of its question and needs the words beside it: a yes
    /// does, and such degrees as the file says, like "often".
    package var isAttention: Bool { drawsAttention ?? (meaning == .yes) }

    /// What the file says; else a well-known answer means itself, and any other is a degree.
    package var meaning: AnswerMeaning {
        countsAs ?? AnswerMeaning(rawValue: code.rawValue) ?? .degree
    }
}

/// What an answer says of its question, whichever words the scale has for it.
package enum AnswerMeaning: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no, notKnown, notAsked, unsafeToAsk, preferNotToSay
    /// How often or how much: neither a yes nor a no.
    case degree
}
