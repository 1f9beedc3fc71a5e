package import Markup

/// What pressing a button means.
package enum ButtonKind: Sendable {
    /// The one thing a page is for; one a page.
    case primary
    case secondary
    /// Takes something away that cannot be brought back.
    case danger
}

/// Sends the form it stands in. `name` and `value` tell two buttons of one form apart.
package func button(
    _ words: Phrase, _ kind: ButtonKind = .primary, name: String? = nil, value: String = "yes",
    to address: Link? = nil
) -> HTML {
    button(
        .type("submit"), .class(kind.look),
        .when(name != nil, .name(name ?? "")), .when(name != nil, .value(value)),
        .when(address != nil, .formaction(address ?? Link(path: [])))
    ) { words }
}

/// Leads to another page and looks like a button; for where a journey starts or goes on.
package func buttonLink(_ words: Phrase, to link: Link, _ kind: ButtonKind = .primary) -> HTML {
    a(.class(kind.look), .href(link)) { words }
}

/// Buttons and links in a row, the main one first. It wraps when narrow.
package func actionsRow(@HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("actions-row")) { content() }
}

/// One button that is a form of its own: undo, move up, accept.
package func buttonForm(
    _ words: Phrase, to address: Link, token: String, _ kind: ButtonKind = .secondary,
    about hiddenWords: Phrase? = nil, sending facts: [(String, String)] = [],
    replacing region: String? = nil
) -> HTML {
    form(to: address, token: token, replacing: region) {
        for fact in facts { hidden(fact.0, fact.1) }
        button(.type("submit"), .class(kind.look)) {
            words
            unseen(hiddenWords)
        }
    }
}

extension ButtonKind {
    var look: StaticString {
        switch self {
        case .primary: "button"
        case .secondary: "button secondary"
        case .danger: "button danger"
        }
    }
}
