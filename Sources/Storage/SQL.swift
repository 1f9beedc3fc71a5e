/// A statement written once for both engines, with its values beside it and never inside it.
///
/// The literal type is `StaticString`, so a string made while running cannot become a statement:
/// `"SELECT name FROM area WHERE id = \(id)"` binds `id`, and there is no other way in.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    fileprivate enum Part: Sendable {
        case words(StaticString)
        case value(SQLValue)
    }

    private var parts: [Part]

    package init(stringLiteral value: StaticString) {
        parts = [.words(value)]
    }

    package init(stringInterpolation: Interpolation) {
        parts = stringInterpolation.parts
    }

    /// What stands between the words of a statement.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount + interpolationCount + 1)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            parts.append(.words(literal))
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some SQLBindable) {
            parts.append(.value(value.sqlValue))
        }

        /// Binds a value, or NULL. Said apart because the compiler warns of an optional otherwise.
        package mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            parts.append(.value(value?.sqlValue ?? .null))
        }

        /// Splices another statement, with its values.
        package mutating func appendInterpolation(_ sql: SQL) {
            parts.append(contentsOf: sql.parts)
        }

        /// Binds each value of a list, for `IN (\(list: ids))`. An empty list is `NULL`, which
        /// nothing is in; PostgreSQL does not accept `IN ()`.
        package mutating func appendInterpolation(list values: [some SQLBindable]) {
            guard !values.isEmpty else { return parts.append(.words("NULL")) }
            for (index, value) in values.enumerated() {
                if index > 0 { parts.append(.words(", ")) }
                parts.append(.value(value.sqlValue))
            }
        }
    }
}

extension SQL {
    /// The statement as an engine reads it: `?` for SQLite, `$1`, `$2` … for PostgreSQL.
    package func text(for dialect: Dialect) -> String {
        var text = ""
        var position = 0
        for part in parts {
            switch (part, dialect) {
            case (.words(let words), _):
                text += words.description
            case (.value, .sqlite):
                text += "?"
            case (.value, .postgreSQL):
                position += 1
                text += "$\(position)"
            }
        }
        return text
    }

    /// The bound values in order. A text with a NUL in it is refused, because SQLite would cut it
    /// short and PostgreSQL would not take it.
    package func values() throws(StorageFault) -> [SQLValue] {
        var values: [SQLValue] = []
        for case .value(let value) in parts {
            if case .text(let text) = value, text.utf8.contains(0) { throw .textHoldsNul }
            values.append(value)
        }
        return values
    }
}

/// What is printed is the statement without its values.
extension SQL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { text(for: .sqlite) }

    package var debugDescription: String { description }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
