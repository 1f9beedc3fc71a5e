import Casework
import Markup

extension CaseBriefing {
    func peoplePart(today: CalendarDate) -> CasePart? {
        guard let people else { return nil }
        return CasePart("people", "People") {
            peopleCards(people, today: today, hiddenLinks)
            if let safeContact {
                heading("Safe contact", .three)
                safeContactPart(safeContact, today: today)
            }
        }
    }
}

/// Everybody in a case, the victim first.
func peopleCards(
    _ people: [CasePerson], today: CalendarDate, _ links: HiddenLinks = .none
) -> HTML {
    cards {
        for role in CaseRole.allCases {
            for person in people where person.role == role {
                summaryCard(role.words, rows: facts(of: person, today, links))
            }
        }
    }
}

private func facts(
    of person: CasePerson, _ today: CalendarDate, _ links: HiddenLinks
) -> [SummaryRow] {
    var rows = [SummaryRow("Name", data: person.name.revealed)]
    if !person.otherNames.isEmpty {
        rows.append(SummaryRow("Other names", data: person.otherNames.revealed))
    }
    rows.append(SummaryRow("Date of birth", born(person, today)))
    rows.append(
        SummaryRow(
            "Address", guarded: person.address, change: links.link(.address, of: person.id)))
    for detail in [PersonDetail.temporaryAddress, .school] where !person[detail].isEmpty {
        let link = links.link(detail.rawValue, of: person.id)
        rows.append(SummaryRow(detail.words, guarded: person[detail], change: link))
    }
    if person.role != .victim {
        rows.append(SummaryRow("To the victim", person.relationship.words))
    }
    return rows
}

/// "27 March 1985 (41)"
func born(_ person: CasePerson, _ today: CalendarDate) -> Phrase {
    guard let born = person.born, let age = person.age(on: today) else { return "Not known" }
    return "\(born.revealed.words) (\(age))"
}
