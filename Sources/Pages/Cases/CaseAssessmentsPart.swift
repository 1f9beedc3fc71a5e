import Casework
import Markup

/// Every assessment of a case: what it counted over time, instrument by instrument, and what the
/// newest of each points to. Every answer is one page further.
extension CaseBriefing {
    func assessmentsPart(
        _ instruments: InstrumentShelf, _ areas: RiskInstrument?
    ) -> CasePart? {
        guard let assessments else { return nil }
        let trends = AssessmentTrend.all(assessments)
        return CasePart("assessments", "Risk assessments") {
            if trends.isEmpty { emptyState("No risk assessment was made yet.") }
            for trend in trends {
                trendPart(trend, instruments.exact(trend.code, trend.version))
            }
            if !trends.isEmpty {
                p { link("See every answer of every assessment", to: At.assessments(id)) }
            }
            if may.assess, let areas { assessAgain(id, areas) }
        }
    }
}

/// Numbers are compared within one version of one instrument and never across.
@HTMLBuilder
private func trendPart(_ trend: AssessmentTrend, _ instrument: RiskInstrument?) -> HTML {
    let words = trendTitle(trend, instrument)
    heading(words, .three)
    table(
        "\(words): each assessment, oldest first", captionUnseen: true,
        columns: columns(instrument), rows: trend.assessments.map { row($0, instrument) })
    if let newest = trend.assessments.last {
        p {
            strong { "Newest, \(newest.on.words)" }
            if newest.isTrained == false { ", by somebody not trained in these questions" }
        }
        checklistInShort(newest.assessment, instrument)
        if let instrument { earlierPrompts(trend, newest, instrument) }
    }
}

/// What was not asked this time is not gone: what an earlier assessment pointed to is still said.
@HTMLBuilder
private func earlierPrompts(
    _ trend: AssessmentTrend, _ newest: AssessmentBriefing, _ instrument: RiskInstrument
) -> HTML {
    let now = newest.assessment.prompts(on: instrument)
    let before = trend.assessments.flatMap { $0.assessment.prompts(on: instrument) }
        .reduce(into: [String]()) { list, one in
            if !now.contains(one), !list.contains(one) { list.append(one) }
        }
    let words = before.compactMap(promptWords)
    if !words.isEmpty {
        p { "An earlier assessment also pointed to:" }
        wordList(words)
    }
}

func trendTitle(_ trend: AssessmentTrend, _ instrument: RiskInstrument?) -> Phrase {
    guard let instrument else {
        return trend.version.isEmpty
            ? "A form that is not held here"
            : "\(trend.code), version \(trend.version), not held here"
    }
    return "\(instrument.title)"
}

private func columns(_ instrument: RiskInstrument?) -> [Column] {
    var columns = [Column("Day"), Column("By"), Column("How")]
    if instrument?.scoring.method == .points { columns.append(Column("Points", numeric: true)) }
    if instrument?.scoring.grades.isEmpty == false { columns.append(Column("Grade")) }
    if instrument?.hasDegrees == true { columns.append(Column("How often or how much")) }
    return columns + [
        Column("Yes", numeric: true), Column("Not known", numeric: true),
        Column("Not asked", numeric: true),
    ]
}

private func row(_ made: AssessmentBriefing, _ instrument: RiskInstrument?) -> [HTML] {
    let count =
        instrument.map { made.assessment.count(on: $0) } ?? made.assessment.countWithoutInstrument
    var cells: [HTML] = [
        .words(made.on.words), data(made.agency),
        .words(made.source?.words ?? "With the referral"),
    ]
    if instrument?.scoring.method == .points { cells.append(data(grouped(count.points))) }
    if let scoring = instrument?.scoring, !scoring.grades.isEmpty {
        cells.append(
            scoring.grade(made.assessment.grade).map { data($0.words) } ?? .words("None given"))
    }
    if let instrument, instrument.hasDegrees {
        cells.append(
            instrument.degreeCountWords(of: made.assessment).map(HTML.words) ?? .words("None"))
    }
    return cells + [
        data(grouped(count.yes)), data(grouped(count.notKnown)),
        instrument == nil ? .words("Cannot be told") : data(grouped(count.notAsked)),
    ]
}

@HTMLBuilder
private func assessAgain(_ id: ID<CaseFile>, _ areas: RiskInstrument) -> HTML {
    heading("Assess again", .three)
    p { "After a new incident, a separation, a move or anything else that changes the danger." }
    ul {
        for instrument in [areas] + areas.furtherSets {
            li { link("\(instrument.title)", to: assessmentLink(id, instrument)) }
        }
    }
}
