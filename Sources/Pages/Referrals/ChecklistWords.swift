package import Casework
package import Markup

extension AnswerMeaning {
    /// A well-known answer in the service's own words; a degree has those of its scale.
    package var words: Phrase {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .notKnown: "Not known"
        case .notAsked: "Not asked"
        case .unsafeToAsk: "Unsafe to ask"
        case .preferNotToSay: "Prefers not to say"
        case .degree: "Answered"
        }
    }
}

extension ScaleAnswer {
    /// As its file words it; a well-known answer may leave that to the service.
    var shown: Phrase { words.map { "\($0)" } ?? meaning.words }
}

extension RiskCount {
    /// What a conversation gave, always said together and never as a verdict (domain 3.1).
    package var runningWords: Phrase {
        said("\(yes) yes, \(notKnown) not known, \(notAsked) not asked")
    }

    /// The same with the answers of no.
    package var words: Phrase {
        said("\(yes) yes, \(no) no, \(notKnown) not known, \(notAsked) not asked")
    }

    /// What was unsafe to ask is told apart from what was not asked, and said when there is any.
    private func said(_ counts: Phrase) -> Phrase {
        var said = counts
        if unsafeToAsk > 0 { said = "\(said), \(unsafeToAsk) unsafe to ask" }
        if preferNotToSay > 0 { said = "\(said), \(preferNotToSay) preferred not to say" }
        return said
    }
}

extension RiskInstrument {
    /// The counts of an assessment in the way this instrument counts: how many of each degree, and
    /// points, stand beside what was not known and not asked.
    package func countWords(of assessment: RiskAssessment) -> Phrase {
        let count = assessment.count(on: self)
        let words = degreeCountWords(of: assessment).map { "\($0), \(count.words)" } ?? count.words
        return scoring.method == .points ? "\(count.points) points; \(words)" : words
    }

    /// Whether it asks how often or how much.
    var hasDegrees: Bool {
        items.contains { item in
            scale(of: item).answers.contains { $0.meaning == .degree }
        }
    }

    /// How many questions have each degree, in the scale's own words and order.
    func degreeCountWords(of assessment: RiskAssessment) -> Phrase? {
        let count = assessment.count(on: self)
        var said: Set<RiskAnswer> = []
        let words: [Phrase] = scales.flatMap(\.answers).compactMap { answer in
            guard answer.meaning == .degree, let number = count.degrees[answer.code],
                said.insert(answer.code).inserted
            else { return nil }
            return "\(number) \(answer.shown)"
        }
        guard let first = words.first else { return nil }
        return words.dropFirst().reduce(first) { "\($0), \($1)" }
    }
}
