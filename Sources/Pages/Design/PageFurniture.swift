import Markup

/// The marking, who is reading, the way to hide the page, and the places to go.
func pageTop(_ frame: PageFrame) -> HTML {
    header(.class("page-top")) {
        div(.class("top-line")) {
            markingLine(frame)
            hideButton(frame)
            readerLine(frame.reader)
        }
        div(.class("service-line")) {
            p(.class("service-name")) {
                a(.href(frame.addresses.home)) { data(frame.serviceName) }
                " "
                span(.class("area")) { data(frame.areaName) }
            }
            serviceNavigation(frame.navigation)
        }
    }
}

/// The marking is on every screen and print (SR-29).
func markingLine(_ frame: PageFrame) -> HTML {
    p(.class("marking")) { data(frame.marking) }
}

private func readerLine(_ reader: ReaderLine?) -> HTML {
    guard let reader else { return .empty }
    return p(.class("reader")) {
        strong { data(reader.name) }
        ", "
        reader.role
        ", "
        data(reader.agency)
    }
}

/// The first thing after the skip link: the page goes blank and the session is locked. It is a
/// form, so that it works without the script.
private func hideButton(_ frame: PageFrame) -> HTML {
    guard frame.reader != nil else { return .empty }
    return form(
        .method(.post), .action(frame.addresses.hide), .class("hide"), .data("hide", "yes")
    ) {
        hidden("token", frame.token)
        button(.type("submit"), .class("button secondary")) { "Hide" }
    }
}

private func serviceNavigation(_ items: [NavigationItem]) -> HTML {
    guard !items.isEmpty else { return .empty }
    return nav(.class("service"), .ariaLabel("Service")) {
        ul {
            for item in items {
                li {
                    a(.href(item.link), .when(item.isCurrent, .ariaCurrent)) { item.words }
                }
            }
        }
    }
}

/// Help stands in the same place on every page (WCAG 3.2.6).
func pageFoot(_ frame: PageFrame) -> HTML {
    footer(.class("page-foot")) {
        ul {
            li { a(.href(frame.addresses.help)) { "Help with this page" } }
            for item in frame.addresses.footer {
                li { a(.href(item.link)) { item.words } }
            }
        }
        signOut(frame)
        p(.class("print-note")) {
            "This page is not printed, because prints are recorded. Open its print view instead."
        }
    }
}

private func signOut(_ frame: PageFrame) -> HTML {
    guard frame.reader != nil else { return .empty }
    return form(.method(.post), .action(frame.addresses.signOut)) {
        hidden("token", frame.token)
        button(.type("submit"), .class("button plain")) { "Sign out" }
    }
}
