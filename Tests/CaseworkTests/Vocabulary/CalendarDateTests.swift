import Casework
import Foundation
import Testing

@Suite struct CalendarDateTests {
    @Test func `every day of two hundred years goes round by its number and its text`() {
        let first = day("1900-01-01")
        var expected = first
        for number in first.dayNumber...day("2100-12-31").dayNumber {
            let date = CalendarDate(dayNumber: number)
            guard date == expected, date.dayNumber == number, CalendarDate("\(date)") == date
            else {
                Issue.record("day \(number) was \(date)")
                return
            }
            expected = dayAfter(date)
        }
        #expect(expected == day("2101-01-01"))
    }

    /// The next day, by nothing but the length of months.
    private func dayAfter(_ date: CalendarDate) -> CalendarDate {
        CalendarDate(year: date.year, month: date.month, day: date.day + 1)
            ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
            ?? day("\(date.year + 1)-01-01")
    }

    @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017)])
    func `days are counted from 1970`(text: String, number: Int) {
        #expect(day(text).dayNumber == number)
    }

    @Test(arguments: [(1900, false), (2000, true), (2024, true), (2026, false), (2100, false)])
    func `leap years are those of the calendar`(year: Int, isLeap: Bool) {
        #expect(CalendarDate.isLeap(year) == isLeap)
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test func `the years told are 1800 to 2999`() {
        #expect(CalendarDate(year: 1799, month: 12, day: 31) == nil)
        #expect(CalendarDate(year: 3000, month: 1, day: 1) == nil)
        let (first, last) = (day("1800-01-01"), day("2999-12-31"))
        #expect(CalendarDate(dayNumber: first.dayNumber) == first)
        #expect(CalendarDate(dayNumber: last.dayNumber) == last)
        #expect(CalendarDate(dayNumber: .min) == first)
        #expect(CalendarDate(dayNumber: .max) == last)
    }

    @Test func `adding never leaves the years told`() {
        let (first, last) = (day("1800-01-01"), day("2999-12-31"))
        #expect(last.adding(days: 1) == last)
        #expect(first.adding(days: -1) == first)
        #expect(day("2500-01-01").adding(days: .max) == last)
        #expect(day("2500-01-01").adding(days: .min) == first)
        #expect(last.adding(months: .max).year == 2999)
        #expect(first.adding(months: .min).year == 1800)
    }

    @Test(arguments: [
        "", "2026-11", "2026-11-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-10-00",
        "26-11-22", "2026-1-22", "2026/11/22", "2026-11-22 ", "２０２６-11-22", "-2026-11-2",
        "2026-11-22-01", "2026-+1-01", "2026-11-+5", "1799-12-31", "abcd-ef-gh",
    ])
    func `what is not a day is not read`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `months end on their last day`() {
        #expect(day("2026-01-31").adding(months: 1) == day("2026-02-28"))
        #expect(day("2028-01-31").adding(months: 1) == day("2028-02-29"))
        #expect(day("2028-02-29").adding(months: 12) == day("2029-02-28"))
        #expect(day("2028-02-29").adding(months: 48) == day("2032-02-29"))
        #expect(day("2026-12-15").adding(months: 1) == day("2027-01-15"))
        #expect(day("2026-01-15").adding(months: -1) == day("2025-12-15"))
    }

    @Test func `days are counted between days, forwards and back`() {
        #expect(day("2028-02-28").days(to: day("2028-03-01")) == 2)
        #expect(day("2026-03-01").days(to: day("2026-02-28")) == -1)
        #expect(day("2026-02-28").adding(days: 1) == day("2026-03-01"))
    }

    @Test func `an age turns on the birthday`() {
        let born = day("2010-11-18")
        #expect(born.years(to: day("2026-11-17")) == 15)
        #expect(born.years(to: day("2026-11-18")) == 16)
    }

    @Test func `who was born on the leap day is a year older on the first of March`() {
        #expect(day("2012-02-29").years(to: day("2028-02-28")) == 15)
        #expect(day("2012-02-29").years(to: day("2028-02-29")) == 16)
        #expect(day("2012-02-29").years(to: day("2027-02-28")) == 14)
        #expect(day("2012-02-29").years(to: day("2027-03-01")) == 15)
    }

    @Test(arguments: [("2026-11-16", 0), ("2026-11-22", 6), ("1800-01-01", 2), ("1969-12-31", 2)])
    func `a week begins on Monday`(text: String, weekday: Int) {
        #expect(day(text).weekday == weekday)
    }

    @Test func `days stand in order`() {
        let days = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map(day)
        #expect(days.reversed().sorted() == days)
    }

    @Test func `a stored day is its text, and a text that is no day is not read`() throws {
        let stored = try JSONEncoder().encode([day("2026-01-05")])
        #expect(String(decoding: stored, as: UTF8.self) == #"["2026-01-05"]"#)
        #expect(try JSONDecoder().decode([CalendarDate].self, from: stored) == [day("2026-01-05")])
        #expect(throws: NotADate.self) {
            try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }
}
