package import Casework
package import Markup

/// Something typed at a window of a meeting could not be added, because the meeting has moved on:
/// the words are shown, so that they are not lost.
package func notAddedPage(
    _ frame: PageFrame, _ meeting: ID<Meeting>, from window: LiveWindow,
    about reference: CaseReference?, typed: String
) -> HTML {
    let back = window.page(of: meeting)
    return layout(frame, title: "This was not added", backTo: back) {
        heading("This was not added")
        p {
            if let reference {
                "The meeting has moved on from case \(reference.description)."
            } else {
                "The meeting has moved on from this case."
            }
        }
        if !typed.isEmpty {
            heading("What you typed", .two)
            written(typed)
        }
        p { link(window == .seat ? "Go to your seat" : "Go to the desk", to: back) }
    }
}
