/// Something about a person that must not show by accident: a name, an address, a narrative.
///
/// Its description is a row of dots, so that a log line, a failed test or an interpolation shows
/// nothing. Only `Pages` and `Records` open it (a house rule).
package struct Private<Value: Sendable>: Sendable {
    package let revealed: Value

    package init(_ value: Value) {
        revealed = value
    }
}

extension Private: Equatable where Value: Equatable {}
extension Private: Hashable where Value: Hashable {}

extension Private: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Private: Codable where Value: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Value.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(revealed)
    }
}

extension Private where Value == String {
    /// Whether nothing was written. A rule may ask this without reading the words.
    package var isEmpty: Bool { revealed.utf8.isEmpty }

    /// Whether one of these words stands in it, whatever the capitals; a rule may ask this.
    package func names(oneOf words: [String]) -> Bool {
        let mine = Set(revealed.lowercased().split { !$0.isLetter })
        return words.contains { mine.contains(Substring($0.lowercased())) }
    }
}

extension Private where Value == CalendarDate {
    /// The age on a day of somebody born on this one; a rule may ask it without the date.
    package func years(to day: CalendarDate) -> Int { revealed.years(to: day) }
}

extension Private where Value == AgeEstimate {
    package func years(to day: CalendarDate) -> Int { revealed.years(to: day) }
}

/// Words that somebody wrote about a person.
package typealias PrivateText = Private<String>
