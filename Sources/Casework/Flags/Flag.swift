/// The notice that every agency keeps on its own file after a case was heard, so that a further
/// incident is noticed and brought back (S004 2.4). It has a first and a last day (SR-25).
package struct Flag: Sendable, Hashable, Codable {
    package let from: CalendarDate
    package let until: CalendarDate

    package init(from: CalendarDate, months: Int) {
        self.from = from
        until = from.adding(months: months)
    }

    package func stands(on day: CalendarDate) -> Bool { from <= day && day <= until }
}
