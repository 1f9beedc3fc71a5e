package import Casework
package import Markup

/// A question answered with a day, in three boxes: day, month, year.
///
/// Months may be words and years two digits, and a whole date may be put into the first box.
package struct DateQuestion: Question {
    /// Which days can be the answer, seen from today; it also decides what "83" means.
    package enum Period: Sendable {
        /// Birthdays and things that happened.
        case past
        /// Deadlines and meetings.
        case future
        case any
    }

    package var name: String
    package var label: Phrase
    package let hint: Phrase?
    package let missing: Phrase?
    /// What the answer is called in a sentence: "Date of birth".
    package let called: Phrase?
    package let period: Period

    package init(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, missing: Phrase? = nil,
        called: Phrase? = nil, period: Period = .any
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.missing = missing
        self.called = called
        self.period = period
    }

    var dayName: String { name + "-day" }
    var monthName: String { name + "-month" }
    var yearName: String { name + "-year" }

    package func read(
        _ fields: FormFields, today: CalendarDate, into problems: inout [Problem]
    ) -> CalendarDate? {
        let typed = TypedDate(fields[dayName], fields[monthName], fields[yearName])
        guard !typed.isEmpty else {
            if let missing { problems.append(Problem(field: dayName, sentence: missing)) }
            return nil
        }
        if let lack = lack(in: typed) {
            problems.append(lack)
            return nil
        }
        guard let date = typed.date(in: period, today: today) else {
            problems.append(Problem(field: dayName, sentence: "\(subject) must be a real date"))
            return nil
        }
        return isWithinPeriod(date, today: today, &problems) ? date : nil
    }

    package func answer(_ date: CalendarDate?) -> StoredAnswer {
        guard let date else { return StoredAnswer([]) }
        return StoredAnswer([
            (dayName, String(date.day)), (monthName, String(date.month)),
            (yearName, String(date.year)),
        ])
    }

    private var subject: Phrase { called ?? label }

    private func lack(in typed: TypedDate) -> Problem? {
        switch (typed.day.isEmpty, typed.month.isEmpty, typed.year.isEmpty) {
        case (true, true, _):
            Problem(field: dayName, sentence: "\(subject) must include a day and month")
        case (true, _, true):
            Problem(field: dayName, sentence: "\(subject) must include a day and year")
        case (_, true, true):
            Problem(field: monthName, sentence: "\(subject) must include a month and year")
        case (true, _, _): Problem(field: dayName, sentence: "\(subject) must include a day")
        case (_, true, _): Problem(field: monthName, sentence: "\(subject) must include a month")
        case (_, _, true): Problem(field: yearName, sentence: "\(subject) must include a year")
        default: nil
        }
    }

    private func isWithinPeriod(
        _ date: CalendarDate, today: CalendarDate, _ problems: inout [Problem]
    ) -> Bool {
        if period == .past && date > today {
            problems.append(
                Problem(field: dayName, sentence: "\(subject) must be today or in the past"))
            return false
        }
        if period == .future && date < today {
            problems.append(
                Problem(field: dayName, sentence: "\(subject) must be today or in the future"))
            return false
        }
        return true
    }
}
