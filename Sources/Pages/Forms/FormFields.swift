/// What somebody entered in a form or asked for in a query: names with one value each.
///
/// Its description names nothing: fields hold people's data and the token.
package struct FormFields: Sendable, Equatable {
    package static let none = FormFields([:])

    private let values: [String: String]

    package init(_ values: [String: String]) {
        self.values = values
    }

    /// The value as it was sent, with line ends made alike; nothing when the field was not sent.
    package subscript(_ name: String) -> String { values[name] ?? "" }

    /// The value without white space around it.
    package func trimmed(_ name: String) -> String {
        var scalars = self[name].unicodeScalars[...]
        while scalars.first?.properties.isWhitespace == true { scalars = scalars.dropFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars = scalars.dropLast() }
        return String(scalars)
    }

    package func holds(_ name: String) -> Bool { values[name] != nil }

    /// Whether a tick box was ticked: a box that is not ticked is not sent.
    package func isTicked(_ name: String) -> Bool { !trimmed(name).isEmpty }

    /// The names that begin so, in order, as for a row of tick boxes with a name each.
    package func names(startingWith beginning: String) -> [String] {
        values.keys.filter { $0.hasPrefix(beginning) }.sorted()
    }

    package var isEmpty: Bool { values.isEmpty }

    /// Everything that was sent, for keeping it and sending it again.
    package var all: [String: String] { values }
}

extension FormFields: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "form of \(values.count) fields" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
