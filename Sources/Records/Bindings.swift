package import Casework
package import Storage

/// How the vocabulary of casework is written in a table: ids and dates as text, instants as
/// numbers.
extension ID: SQLBindable {
    package var sqlValue: SQLValue { .text(description) }
}

extension CalendarDate: SQLBindable {
    package var sqlValue: SQLValue { .text(description) }
}

extension Instant: SQLBindable {
    package var sqlValue: SQLValue { .integer(milliseconds) }
}

extension TimeOfDay: SQLBindable {
    package var sqlValue: SQLValue { .integer(Int64(minutes)) }
}

extension Row {
    package func id<Subject>(
        _ column: StaticString, _ kind: Subject.Type = Subject.self
    ) throws -> ID<Subject> {
        guard let id = ID<Subject>(try text(column)) else { throw UnreadableRow() }
        return id
    }

    package func idIfAny<Subject>(
        _ column: StaticString, _ kind: Subject.Type = Subject.self
    ) throws -> ID<Subject>? {
        try textIfAny(column) == nil ? nil : id(column)
    }

    package func date(_ column: StaticString) throws -> CalendarDate {
        guard let date = CalendarDate(try text(column)) else { throw UnreadableRow() }
        return date
    }

    package func dateIfAny(_ column: StaticString) throws -> CalendarDate? {
        try textIfAny(column) == nil ? nil : date(column)
    }

    package func instant(_ column: StaticString) throws -> Instant {
        Instant(milliseconds: try integer(column))
    }

    package func time(_ column: StaticString) throws -> TimeOfDay {
        TimeOfDay(minutes: try int(column))
    }

    /// One of the words that a column may hold.
    package func word<Word: RawRepresentable>(
        _ column: StaticString, _ kind: Word.Type = Word.self
    ) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: try text(column)) else { throw UnreadableRow() }
        return word
    }

    package func wordIfAny<Word: RawRepresentable>(
        _ column: StaticString, _ kind: Word.Type = Word.self
    ) throws -> Word? where Word.RawValue == String {
        try textIfAny(column) == nil ? nil : word(column)
    }
}
