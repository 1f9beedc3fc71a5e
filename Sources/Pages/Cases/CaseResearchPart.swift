import Casework
import Markup

/// Who has answered, and what the reader's own agency holds; never what others hold (SR-11).
extension CaseBriefing {
    var researchPart: CasePart? {
        guard research != nil || ownResearch != nil || may.writeResearch else { return nil }
        return CasePart("research", "Research") {
            if let research { statusOfAgencies(research) }
            if may.writeResearch || ownResearch != nil {
                heading("What your agency holds", .three)
                ownAnswer
            }
        }
    }

    @HTMLBuilder
    private var ownAnswer: HTML {
        if let ownResearch {
            p { ownResearch.knownToUs.words }
            researchLines(ownResearch.lines)
            if !addedSinceOwnAnswer.isEmpty && may.writeResearch {
                p { strong { "Somebody was added or corrected since. Look again." } }
            }
        } else {
            emptyState("Your agency has not answered yet.")
        }
        if may.writeResearch {
            p { link("Record what your agency knows", to: At.research(id)) }
        }
    }
}

private func statusOfAgencies(_ research: [ResearchStatus]) -> HTML {
    let waiting = research.filter { !$0.hasAnswered }
    let answered = research.count - waiting.count
    return group {
        if research.isEmpty {
            emptyState("Agencies are asked when the agenda goes out.")
        } else {
            p { "\(answered) of \(research.count) agencies have answered." }
        }
        if !waiting.isEmpty {
            p { "Waiting for:" }
            ul {
                for agency in waiting {
                    li {
                        data(agency.name)
                        if agency.isAskedAgain { " (asked again, as somebody was added)" }
                    }
                }
            }
        }
    }
}

/// What an agency holds, a line each, with the way to take one out where it may still change.
func researchLines(
    _ lines: [ResearchLine], removal: (ResearchLine) -> HTML = { _ in .empty }
) -> HTML {
    guard !lines.isEmpty else { return .empty }
    return ol {
        for line in lines {
            li {
                researchLine(line)
                removal(line)
            }
        }
    }
}

@HTMLBuilder
private func researchLine(_ line: ResearchLine) -> HTML {
    p {
        strong { line.about.words }
        ", "
        line.nature.words
        if let dated = line.dated {
            ", "
            dated.words
        }
    }
    written(line.words.revealed)
    if !line.source.isEmpty { hintText("Source: \(line.source.revealed)") }
    hintText(
        line.isShared
            ? "To be shared" : "Not to be shared, because: \(line.reasonWithheld.revealed)")
}
