package import Markup

/// A link in the words of the service; `about` is added for people who hear links out of context.
package func link(_ words: Phrase, to address: Link, about: Phrase? = nil) -> HTML {
    a(.href(address)) {
        words
        unseen(about)
    }
}

/// A link whose words are a record's own, such as a case number.
package func link(data words: String, to address: Link) -> HTML {
    a(.href(address)) { data(words) }
}

/// Words that are heard and not seen, set off by a space.
package func unseen(_ words: Phrase?) -> HTML {
    guard let words else { return .empty }
    return span(.class("unseen")) {
        " "
        words
    }
}

/// What somebody wrote, with its line ends kept.
package func written(_ text: String) -> HTML {
    div(.class("written")) { data(text) }
}

/// A paragraph of less weight: an explanation, a source, a time.
package func hintText(_ words: Phrase) -> HTML {
    p(.class("hint")) { words }
}

/// Something to read before going on, set apart from the text around it.
package func insetText(@HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("inset")) { content() }
}

/// Something that has consequences if it is overlooked.
package func warningText(_ words: Phrase) -> HTML {
    p(.class("warning")) {
        span(.class("warning-mark"), .ariaHidden) { "!" }
        strong {
            span(.class("unseen")) { "Warning: " }
            words
        }
    }
}

/// Help that can be opened; never the case itself, which must not hide behind a control.
package func helpDetails(_ question: Phrase, @HTMLBuilder content: () -> HTML) -> HTML {
    details(.class("help")) {
        summary { question }
        div { content() }
    }
}

/// Nothing is here yet: says so, and what comes next or where to start.
package func emptyState(_ words: Phrase, @HTMLBuilder next: () -> HTML = { .empty }) -> HTML {
    div(.class("empty")) {
        p { words }
        next()
    }
}
