package import Markup

/// What is left on the screen after Hide: an all but empty page that could be anybody's (ux 1.4).
///
/// It carries no name of the service, no marking and no form, and does not use the usual frame.
package func notesPage(_ addresses: FrameAddresses) -> HTML {
    html(.langOfWording) {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.name("robots"), .content("noindex, nofollow"))
            title { "Notes - Notes" }
            link(.rel("icon"), .href(addresses.icon))
            link(.rel("stylesheet"), .href(addresses.stylesheet))
        }
        body(.class("screen")) {
            a(.class("skip"), .href(.onThisPage("main"))) { "Skip to main content" }
            main_(.id("main"), .class("reading"), .tabindex(-1)) {
                h1 { "Notes" }
                p { a(.href(At.carryOn())) { "Carry on" } }
            }
        }
    }
}
