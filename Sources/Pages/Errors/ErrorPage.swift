package import Markup

/// A page that says what went wrong and where to go from here; it names nobody.
package func errorPage(_ notice: ErrorNotice, _ frame: PageFrame) -> HTML {
    layout(frame, title: notice.title) {
        heading(notice.title)
        for sentence in notice.sentences { p { sentence } }
        p { link("Go to the first page", to: frame.addresses.home) }
    }
}

/// A rule said no; the sentence says why, and the link leads back to where it was tried.
package func refusedPage(_ sentence: Phrase, backTo link: Link, _ frame: PageFrame) -> HTML {
    layout(frame, title: "This cannot be done", backTo: link) {
        heading("This cannot be done")
        p { sentence }
        p { "Nothing was changed." }
    }
}
