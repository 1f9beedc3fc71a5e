package import Casework
package import Markup

/// Why something typed at a window of a meeting could not be added.
package enum NotAdded: Sendable {
    case movedOn(from: CaseReference?)
    /// Somebody took the entry back that was to be put in other words.
    case takenBack

    fileprivate var words: Phrase {
        switch self {
        case .movedOn(let reference?):
            "The meeting has moved on from case \(reference.description)."
        case .movedOn(nil): "The meeting has moved on from this case."
        case .takenBack: "Somebody has taken this entry back."
        }
    }
}

/// What could not be added is shown, so that the words are not lost.
package func notAddedPage(
    _ frame: PageFrame, _ meeting: ID<Meeting>, from window: LiveWindow, because why: NotAdded,
    typed: String
) -> HTML {
    let back = window.page(of: meeting)
    return layout(frame, title: "This was not added", backTo: back) {
        heading("This was not added")
        p { why.words }
        if !typed.isEmpty {
            heading("What you typed", .two)
            written(typed)
        }
        p { link(window == .seat ? "Go to your seat" : "Go to the desk", to: back) }
    }
}
