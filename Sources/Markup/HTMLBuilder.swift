/// The grammar of a page's braces: elements, phrases, lists of pieces, `if`, `switch` and `for`.
///
/// A `String` variable is people's data and does not compile here: write `data(x)`.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ html: HTML) -> HTML { html }

    package static func buildExpression(_ phrase: Phrase) -> HTML { .words(phrase) }

    package static func buildExpression(_ pieces: [HTML]) -> HTML { .group(pieces) }

    @available(*, unavailable, message: "a String is people's data: write data(x)")
    package static func buildExpression(_ text: String) -> HTML { .data(text) }

    package static func buildBlock() -> HTML { .empty }

    package static func buildBlock(_ only: HTML) -> HTML { only }

    package static func buildBlock(_ pieces: HTML...) -> HTML { .group(pieces) }

    package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }

    package static func buildEither(first: HTML) -> HTML { first }

    package static func buildEither(second: HTML) -> HTML { second }

    package static func buildArray(_ pieces: [HTML]) -> HTML { .group(pieces) }
}

/// Several pieces without an element around them.
package func group(@HTMLBuilder content: () -> HTML) -> HTML { content() }
