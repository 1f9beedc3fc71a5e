/// The answers given to a risk instrument on one occasion.
package struct RiskAssessment: Sendable, Hashable {
    package let instrument: String
    package let version: String
    package var answers: [Int: RiskAnswer]
    package var details: [Int: PrivateText]
    /// What was ticked beside a question: who, or which.
    package var choices: [Int: [String]]
    /// The officer's own grade, where the instrument has one, and why.
    package var grade: String?
    package var gradeReason: PrivateText

    package init(
        instrument: String, version: String, answers: [Int: RiskAnswer] = [:],
        details: [Int: PrivateText] = [:], choices: [Int: [String]] = [:], grade: String? = nil,
        gradeReason: PrivateText = PrivateText("")
    ) {
        self.instrument = instrument
        self.version = version
        self.answers = answers
        self.details = details
        self.choices = choices
        self.grade = grade
        self.gradeReason = gradeReason
    }

    /// A question without an answer was not asked.
    package func answer(to item: Int) -> RiskAnswer { answers[item] ?? .notAsked }

    /// Whether nothing at all was answered, written or graded.
    package var isEmpty: Bool {
        answers.values.allSatisfy { $0 == .notAsked } && details.values.allSatisfy(\.isEmpty)
            && choices.values.allSatisfy(\.isEmpty) && grade == nil && gradeReason.isEmpty
    }

    /// What an instrument makes of the answers. Another version's questions have other numbers,
    /// so only the one that was asked may count them.
    package func count(on instrument: RiskInstrument) -> RiskCount {
        guard instrument.isSame(as: self) else { return countWithoutInstrument }
        var count = RiskCount()
        for item in instrument.items {
            let scale = instrument.scale(of: item)
            guard scale.code != AnswerScale.words.code else { continue }
            let answer = answer(to: item.number)
            count.add(
                instrument.meaning(of: answer, to: item), answer,
                points: scale.answer(answer)?.points ?? 0)
        }
        return count
    }

    /// The well-known answers alone; how many questions were not asked cannot be told.
    package var countWithoutInstrument: RiskCount {
        answers.values.reduce(into: RiskCount()) { count, answer in
            count.add(AnswerMeaning(rawValue: answer.rawValue) ?? .degree, answer, points: 0)
        }
    }

    /// What the answers draw attention to, each once and in the instrument's own order.
    package func prompts(on instrument: RiskInstrument) -> [String] {
        itemsOfAttention(on: instrument).flatMap(\.prompts).reduce(into: []) { list, one in
            if !list.contains(one) { list.append(one) }
        }
    }

    package func itemsOfAttention(on instrument: RiskInstrument) -> [RiskItem] {
        guard instrument.isSame(as: self) else { return [] }
        return instrument.items.filter {
            instrument.drawsAttention(answer(to: $0.number), to: $0)
        }
    }
}

extension RiskAssessment: Codable {
    private enum Key: String, CodingKey {
        case instrument, version, answers, details, choices, grade, gradeReason
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            instrument: try values.decode(String.self, forKey: .instrument),
            version: try values.decode(String.self, forKey: .version),
            answers: try values.decode([Int: RiskAnswer].self, forKey: .answers),
            details: try values.decode([Int: PrivateText].self, forKey: .details),
            choices: try values.decodeIfPresent([Int: [String]].self, forKey: .choices) ?? [:],
            grade: try values.decodeIfPresent(String.self, forKey: .grade),
            gradeReason: try values.decodeIfPresent(PrivateText.self, forKey: .gradeReason)
                ?? PrivateText(""))
    }

    /// What came later is written only where it is said, so that the first shape stays as it was.
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(instrument, forKey: .instrument)
        try values.encode(version, forKey: .version)
        try values.encode(answers, forKey: .answers)
        try values.encode(details, forKey: .details)
        if !choices.isEmpty { try values.encode(choices, forKey: .choices) }
        try values.encodeIfPresent(grade, forKey: .grade)
        if !gradeReason.isEmpty { try values.encode(gradeReason, forKey: .gradeReason) }
    }
}
