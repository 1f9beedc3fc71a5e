import Casework
import Markup

/// An assessment as it was made: the counts together first, then the questions by answer, so that
/// what was not asked is seen and does not read as a no (domain 3.1).
func checklistFacts(
    _ assessment: RiskAssessment, _ instrument: RiskInstrument?, change: Link? = nil,
    _ level: HeadingLevel = .three
) -> HTML {
    guard let instrument, instrument.isSame(as: assessment) else {
        return notHeldFacts(assessment)
    }
    return group {
        hintText("\(instrument.title), version \(instrument.version)")
        p { strong { instrument.countWords(of: assessment) } }
        gradeFacts(assessment, instrument)
        promptList(assessment, instrument)
        if let change { p { link("Change", to: change, about: "\(instrument.title)") } }
        if assessment.isEmpty {
            p { "None of its \(instrument.items.count) questions was asked." }
        } else {
            answerParts(assessment, instrument, level)
        }
    }
}

/// The counts and what the answers point to, with the questions that did: as much as a case's own
/// page shows of an assessment.
func checklistInShort(_ assessment: RiskAssessment, _ instrument: RiskInstrument?) -> HTML {
    guard let instrument, instrument.isSame(as: assessment) else {
        return notHeldFacts(assessment)
    }
    let items = assessment.itemsOfAttention(on: instrument)
    return group {
        hintText("\(instrument.title), version \(instrument.version)")
        p { strong { instrument.countWords(of: assessment) } }
        gradeFacts(assessment, instrument)
        promptList(assessment, instrument)
        if !items.isEmpty {
            p { "Answered so that it draws attention:" }
            ul { for item in items { li { answered(item, assessment, instrument) } } }
        }
    }
}

/// The version it was made on is not among those held here. Numbers of another version are other
/// questions, so none are shown beside the answers.
private func notHeldFacts(_ assessment: RiskAssessment) -> HTML {
    group {
        p { "The checklist was filled in on a form that is not among those held here." }
        if !assessment.version.isEmpty {
            hintText("It was \(assessment.instrument), version \(assessment.version).")
            let count = assessment.countWithoutInstrument
            p { "\(count.yes) yes, \(count.no) no, \(count.notKnown) not known" }
        }
    }
}

/// Points and grades are said in the instrument's own words, and only what was reached.
@HTMLBuilder
private func gradeFacts(_ assessment: RiskAssessment, _ instrument: RiskInstrument) -> HTML {
    if instrument.scoring.method == .points,
        let band = instrument.scoring.band(assessment.count(on: instrument).points)
    {
        p { "Band: \(band.words)" }
    }
    if !instrument.scoring.grades.isEmpty {
        let grade = instrument.scoring.grade(assessment.grade)
        p { grade.map { "Officer’s grade: \($0.words)" } ?? "Officer’s grade: none given" }
        if !assessment.gradeReason.isEmpty { written(assessment.gradeReason.revealed) }
    }
}

/// What the answers point to, each once and in the checklist's own order.
func promptList(_ assessment: RiskAssessment, _ instrument: RiskInstrument) -> HTML {
    let words = assessment.prompts(on: instrument).compactMap(promptWords)
    guard !words.isEmpty else { return .empty }
    return group {
        p { "The answers point to:" }
        wordList(words)
    }
}

/// The questions under each answer, in the order of the scales; then what was written in words.
@HTMLBuilder
private func answerParts(
    _ assessment: RiskAssessment, _ instrument: RiskInstrument, _ level: HeadingLevel
) -> HTML {
    for answer in answersInOrder(instrument) {
        let items = instrument.items.filter { item in
            instrument.scale(of: item).answer(answer.code) != nil
                && assessment.answer(to: item.number) == answer.code
        }
        if !items.isEmpty {
            heading("\(answer.shown): \(items.count)", level)
            ul { for item in items { li { answered(item, assessment, instrument) } } }
        }
    }
    let inWords = instrument.items.filter {
        instrument.scale(of: $0).code == AnswerScale.words.code
            && assessment.details[$0.number]?.isEmpty == false
    }
    if !inWords.isEmpty {
        heading("In words", level)
        ul { for item in inWords { li { answered(item, assessment, instrument) } } }
    }
}

/// Each answer of every scale once, so that "often" of one question stands with that of another.
private func answersInOrder(_ instrument: RiskInstrument) -> [ScaleAnswer] {
    let used = instrument.items.map(instrument.scale)
    let all = (instrument.scales + AnswerScale.builtIn).filter { scale in
        used.contains { $0.code == scale.code }
    }.flatMap(\.answers)
    let degrees = all.filter { $0.meaning == .degree }
    let rest = all.filter { $0.meaning != .degree }
    return (degrees + rest).reduce(into: []) { list, one in
        if !list.contains(where: { $0.code == one.code }) { list.append(one) }
    }
}

@HTMLBuilder
private func answered(
    _ item: RiskItem, _ assessment: RiskAssessment, _ instrument: RiskInstrument
) -> HTML {
    "\(item.number). \(item.text)"
    if item.isHighRiskFactor,
        instrument.drawsAttention(assessment.answer(to: item.number), to: item)
    {
        hintText("High-risk factor")
    }
    if let choices = item.choices {
        let ticked = choices.of.filter {
            assessment.choices[item.number]?.contains($0.code) ?? false
        }
        if !ticked.isEmpty {
            p { data(ticked.map(\.words).joined(separator: ", ")) }
        }
    }
    if let words = assessment.details[item.number], !words.isEmpty { written(words.revealed) }
}
