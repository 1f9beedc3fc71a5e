package import Markup

/// How deep a heading stands below the page's own.
package enum HeadingLevel: Sendable {
    case two
    case three
    case four
}

/// The one top heading of a page, with the larger thing it belongs to above it.
package func heading(_ words: Phrase, above: Phrase? = nil) -> HTML {
    group {
        if let above { p(.class("above")) { above } }
        h1 { words }
    }
}

/// The heading of a part of a page.
package func heading(_ words: Phrase, _ level: HeadingLevel) -> HTML {
    switch level {
    case .two: h2 { words }
    case .three: h3 { words }
    case .four: h4 { words }
    }
}
