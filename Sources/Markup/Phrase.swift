/// Something the service says, with numbered holes where people's data and figures go.
///
/// The pattern is made of literals only: the literal type is `StaticString`, so text that was made
/// while the program runs can fill a hole and can never be the pattern.
package struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What fills one hole.
    package enum Hole: Sendable, Hashable {
        case data(String)
        case number(Int)
        case phrase(Phrase)
    }

    /// The English words, with holes as `{1}`, `{2}` … and a brace of the words themselves doubled.
    package let pattern: String
    package let holes: [Hole]

    package init(stringLiteral words: StaticString) {
        pattern = Pattern.doublingBraces(of: words)
        holes = []
    }

    package init(stringInterpolation pieces: StringInterpolation) {
        pattern = pieces.pattern
        holes = pieces.holes
    }

    /// The pattern with its holes filled, in English.
    package var english: String { Wording.english.text(of: self) }
}

extension Phrase {
    /// Collects a phrase while the compiler walks its literal.
    package struct StringInterpolation: StringInterpolationProtocol, Sendable {
        fileprivate var pattern = ""
        fileprivate var holes: [Hole] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            holes.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ words: StaticString) {
            pattern += Pattern.doublingBraces(of: words)
        }

        package mutating func appendInterpolation(_ data: String) { append(.data(data)) }

        package mutating func appendInterpolation(_ number: Int) { append(.number(number)) }

        package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

        private mutating func append(_ hole: Hole) {
            holes.append(hole)
            pattern += "{\(holes.count)}"
        }
    }
}
