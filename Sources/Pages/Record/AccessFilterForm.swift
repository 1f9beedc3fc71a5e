package import Casework
import Markup

/// Which lines of the record are shown: days, an agency, a person.
package enum AccessFilterForm {
    static let from = DateQuestion("from", "From", called: "The first day")
    static let to = DateQuestion("to", "Until", called: "The last day")
    static let agency = PickQuestion("agency", "Agency")
    static let person = PickQuestion("person", "Person")
    /// A list names many cases at once, and would crowd out what was opened.
    static let lists = TickQuestion("lists", "Show lists and agendas too, a line for each case")

    /// A record that was not narrowed goes back so many days, unless it is of one case.
    package static let usualDays = 28

    package static func read(
        _ fields: FormFields, today: CalendarDate
    ) -> FormReading<AccessFilter> {
        var problems: [Problem] = []
        var filter = AccessFilter()
        filter.from = from.read(fields, today: today, into: &problems)
        filter.to = to.read(fields, today: today, into: &problems)
        filter.agency = ID(fields[agency.name])
        filter.person = ID(fields[person.name])
        filter.page = page(fields["page"])
        filter.withLists = fields.isTicked(lists.name)
        if let first = filter.from, let last = filter.to, last < first {
            problems.append(
                Problem(field: to.dayName, sentence: "The last day must not be before the first"))
        }
        return problems.isEmpty ? .value(filter) : .problems(problems)
    }

    private static func page(_ text: String) -> Int {
        guard text.utf8.count <= 6, let number = Int(text) else { return 1 }
        return max(number, 1)
    }

    static func stored(_ filter: AccessFilter) -> Entered {
        .stored(
            from.answer(filter.from), to.answer(filter.to),
            agency.answer(filter.agency?.description ?? "all"),
            person.answer(filter.person?.description ?? "all"),
            lists.answer(filter.withLists))
    }
}

extension AccessFilter {
    /// The same narrowing as the query of an address, on another page.
    func query(page: Int = 1) -> [(StaticString, String)] {
        var query: [(StaticString, String)] = []
        if let from {
            query += [
                ("from-day", "\(from.day)"), ("from-month", "\(from.month)"),
                ("from-year", "\(from.year)"),
            ]
        }
        if let to {
            query += [
                ("to-day", "\(to.day)"), ("to-month", "\(to.month)"), ("to-year", "\(to.year)"),
            ]
        }
        if let agency { query.append(("agency", "\(agency)")) }
        if let person { query.append(("person", "\(person)")) }
        if withLists { query.append(("lists", "yes")) }
        if page > 1 { query.append(("page", "\(page)")) }
        return query
    }
}

/// The boxes that narrow a record.
func accessFilter(
    _ record: AccessRecordBriefing, to address: Link, _ entered: Entered, asksForLists: Bool = false
) -> HTML {
    filterForm(to: address) {
        div(.class("side-by-side")) {
            dateInput(AccessFilterForm.from, entered)
            dateInput(AccessFilterForm.to, entered)
            if record.scope == .wholeArea {
                select(
                    AccessFilterForm.agency,
                    among: [Choice("all", "Every agency")]
                        + record.agencies.map { Choice("\($0.id)", data: $0.name) }, entered)
            }
            select(
                AccessFilterForm.person,
                among: [Choice("all", "Everybody")]
                    + record.people.map { Choice("\($0.id)", data: $0.name) }, entered)
        }
        if asksForLists { tickBox(AccessFilterForm.lists, entered) }
        actionsRow { button("Show", .secondary) }
    }
}
