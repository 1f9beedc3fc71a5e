import Casework
package import Markup

/// How much of the window a page uses.
package enum PageWidth: Sendable {
    /// Forms and text: lines short enough to read.
    case reading
    /// Lists, tables and the meeting.
    case wide
}

/// One step of the way down to a page.
package struct Crumb: Sendable {
    package let words: Phrase
    package let link: Link

    package init(_ words: Phrase, _ link: Link) {
        self.words = words
        self.link = link
    }
}

/// A whole page. Its content begins with `heading(…)`; problems are summed up above that.
///
/// The title goes into the browser's history, so it never shows a name (SR-07). A page holds a back
/// link or breadcrumbs, not both. On paper only `printView` is named, because a print that the
/// browser makes of its own accord cannot be recorded (SR-13).
package func layout(
    _ frame: PageFrame, title words: Phrase, problems: [Problem] = [], backTo: Link? = nil,
    breadcrumbs: [Crumb] = [], width: PageWidth = .reading, @HTMLBuilder content: () -> HTML
) -> HTML {
    page(frame, head: pageHead(frame, pageTitle(words, frame, isWrong: !problems.isEmpty))) {
        skipLink()
        pageTop(frame)
        breadcrumbTrail(breadcrumbs)
        mainPart(width) {
            backLink(backTo)
            errorSummary(problems)
            content()
        }
        pageFoot(frame)
    }
}

/// A page to put on paper; fetching it is what is recorded. It prints whole.
package func printLayout(
    _ frame: PageFrame, title words: Phrase, backTo: Link, @HTMLBuilder content: () -> HTML
) -> HTML {
    page(frame, isForPaper: true, head: pageHead(frame, pageTitle(words, frame))) {
        skipLink()
        pageTop(frame)
        mainPart(.wide) {
            backLink(backTo)
            content()
        }
        pageFoot(frame)
    }
}

/// The shared screen of a meeting: large words, no navigation, nothing to press, nothing to leak.
package func wallLayout(
    _ frame: PageFrame, title words: Phrase, @HTMLBuilder content: () -> HTML
) -> HTML {
    html(.langOfWording, .when(frame.display.theme != .automatic, theme(frame))) {
        pageHead(frame, pageTitle(words, frame))
        body(.class("wall")) {
            skipLink()
            header(.class("page-top")) { markingLine(frame) }
            mainPart(.wide) { content() }
        }
    }
}

private func page(
    _ frame: PageFrame, isForPaper: Bool = false, head: HTML, @HTMLBuilder content: () -> HTML
) -> HTML {
    html(
        .langOfWording,
        .when(frame.display.theme != .automatic, theme(frame)),
        .when(frame.display.density == .compact, .data("density", "compact"))
    ) {
        head
        body(.class(isForPaper ? "paper" : "screen")) { content() }
    }
}

private func theme(_ frame: PageFrame) -> Attribute {
    .data("theme", frame.display.theme.rawValue)
}

private func skipLink() -> HTML {
    a(.class("skip"), .href(.onThisPage("main"))) { "Skip to main content" }
}

private func mainPart(_ width: PageWidth, @HTMLBuilder content: () -> HTML) -> HTML {
    main_(.id("main"), .class(width == .reading ? "reading" : "wide"), .tabindex(-1)) { content() }
}

private func backLink(_ link: Link?) -> HTML {
    guard let link else { return .empty }
    return p(.class("back")) { a(.href(link)) { "Back" } }
}

private func breadcrumbTrail(_ crumbs: [Crumb]) -> HTML {
    guard !crumbs.isEmpty else { return .empty }
    return nav(.class("crumbs"), .ariaLabel("Breadcrumb")) {
        ol {
            for crumb in crumbs {
                li { a(.href(crumb.link)) { crumb.words } }
            }
        }
    }
}
