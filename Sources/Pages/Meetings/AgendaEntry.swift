import Casework
import Markup

/// One case of an agenda: who, why, how bad, and what the reader's own agency has answered.
func agendaEntry(
    _ item: AgendaLine, _ meeting: ID<Meeting>, _ today: CalendarDate, isPaper: Bool
) -> HTML {
    article(.id(data: anchor(of: item))) {
        heading("\(item.place). Case \(item.reference.description)", .two)
        p {
            if let time = item.at { "\(time.words), \(item.kind.words)" } else { item.kind.words }
        }
        summaryList(facts(item))
        cards { for person in peopleInOrder(item) { personCard(person, today) } }
        if !isPaper {
            ownResearch(item)
            p {
                link(
                    "I know these people", to: At.knowPeople(item.caseID),
                    about: "in case \(item.reference.description)")
            }
        }
    }
}

private func facts(_ item: AgendaLine) -> [SummaryRow] {
    let grounds = ReferralGround.allCases.filter(item.card.grounds.contains)
    let markers = CaseMarker.allCases.filter(item.card.markers.contains)
    let rows = [
        SummaryRow("Risk in short", data: item.card.riskSummary.revealed),
        SummaryRow("Grounds") { phraseList(grounds.map(\.words)) },
        SummaryRow("Referred by", "\(item.referringAgency), \(item.referredOn.words)"),
        SummaryRow("Adviser", adviserWords(item)),
    ]
    guard !markers.isEmpty else { return rows }
    return rows + [SummaryRow("Take note") { phraseList(markers.map(\.words)) }]
}

@HTMLBuilder
func phraseList(_ phrases: [Phrase]) -> HTML {
    if phrases.isEmpty {
        span(.class("hint")) { "Not provided" }
    } else {
        ul { for phrase in phrases { li { phrase } } }
    }
}

private func peopleInOrder(_ item: AgendaLine) -> [CasePerson] {
    CaseRole.allCases.flatMap(item.card.people)
}

private func personCard(_ person: CasePerson, _ today: CalendarDate) -> HTML {
    let rows = [
        SummaryRow("Full name", data: person.name.revealed),
        SummaryRow("Other names used", data: person.otherNames.revealed),
        SummaryRow("Date of birth", bornWords(person, today)),
        SummaryRow("Address", guarded: person.address),
    ]
    guard person.role != .victim else { return summaryCard(person.role.words, rows: rows) }
    let relation = SummaryRow("To the victim", person.relationship.words)
    return summaryCard(person.role.words, rows: rows + [relation])
}

private func bornWords(_ person: CasePerson, _ today: CalendarDate) -> Phrase {
    guard let born = person.born?.revealed else { return "Not known" }
    return "\(born.words), aged \(born.years(to: today))"
}

/// What the reader's own agency has answered, and no other's (SR-11).
func ownResearchWords(_ item: AgendaLine) -> Phrase {
    item.ownAnswer?.words ?? "No answer from your agency yet"
}

private func ownResearch(_ item: AgendaLine) -> HTML {
    p {
        strong { "Your agency’s research: " }
        ownResearchWords(item)
        " "
        link(
            item.ownAnswer == nil ? "Answer" : "Read or change", to: At.research(item.caseID),
            about: "research for case \(item.reference.description)")
    }
}
