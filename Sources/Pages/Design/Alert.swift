package import Markup

/// What an alert is about.
package enum AlertKind: Sendable {
    case information
    case success
    case warning
    case danger
}

/// One thing that a reader must not miss, at the top of a page; it stays until its cause is gone.
///
/// There is one a page: its id is fixed, and the page lint reports an id that is there twice.
package func alert(
    _ words: Phrase, _ kind: AlertKind, @HTMLBuilder content: () -> HTML = { .empty }
) -> HTML {
    section(.class(kind.look), .id("alert"), .ariaLabelledBy("alert-title")) {
        h2(.id("alert-title")) {
            span(.class("alert-mark"), .ariaHidden) { kind.mark }
            span(.class("unseen")) { kind.name }
            words
        }
        content()
    }
}

extension AlertKind {
    fileprivate var look: StaticString {
        switch self {
        case .information: "alert info"
        case .success: "alert success"
        case .warning: "alert warn"
        case .danger: "alert bad"
        }
    }

    fileprivate var mark: Phrase {
        switch self {
        case .information: "i"
        case .success: "✓"
        case .warning, .danger: "!"
        }
    }

    fileprivate var name: Phrase {
        switch self {
        case .information: "Information: "
        case .success: "Done: "
        case .warning: "Warning: "
        case .danger: "Problem: "
        }
    }
}
