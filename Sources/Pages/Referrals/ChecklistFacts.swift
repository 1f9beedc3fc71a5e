import Casework
import Markup

/// The checklist as it was answered: the counts together first, then the questions by answer, so
/// that what was not asked is seen and does not read as a no (domain 3.1).
func checklistFacts(
    _ assessment: RiskAssessment, _ instrument: RiskInstrument?, change: Link? = nil
) -> HTML {
    guard let instrument, instrument.code == assessment.instrument else {
        return p { "The checklist was filled in on a form that is not among those held here." }
    }
    let count = assessment.count(of: instrument.items)
    return group {
        p { strong { "\(count.runningWords), \(count.no) no" } }
        promptList(assessment, instrument)
        if let change { p { link("Change", to: change, about: "the checklist") } }
        for answer in RiskAnswer.allCases { part(answer, assessment, instrument) }
    }
}

/// What the answers of yes point to, each once and in the checklist's own order.
private func promptList(_ assessment: RiskAssessment, _ instrument: RiskInstrument) -> HTML {
    let codes = instrument.items.filter { assessment.answer(to: $0.number) == .yes }
        .flatMap(\.prompts)
    let words = codes.compactMap(promptWords).reduce(into: [Phrase]()) { list, one in
        if !list.contains(one) { list.append(one) }
    }
    guard !words.isEmpty else { return .empty }
    return group {
        p { "The answers of yes point to:" }
        wordList(words)
    }
}

private func part(
    _ answer: RiskAnswer, _ assessment: RiskAssessment, _ instrument: RiskInstrument
) -> HTML {
    let items = instrument.items.filter { assessment.answer(to: $0.number) == answer }
    guard !items.isEmpty else { return .empty }
    return group {
        heading("\(answer.words): \(items.count)", .three)
        ul {
            for item in items {
                li {
                    "\(item.number). \(item.text)"
                    if let words = assessment.details[item.number] { written(words.revealed) }
                }
            }
        }
    }
}
