package import Markup

/// One fact of a list of facts, with the way to change it.
package struct SummaryRow: Sendable {
    let key: Phrase
    let value: HTML
    let change: Link?
    let changeWord: Phrase

    package init(
        _ key: Phrase, change: Link? = nil, changeWord: Phrase = "Change",
        @HTMLBuilder value: () -> HTML
    ) {
        self.key = key
        self.value = value()
        self.change = change
        self.changeWord = changeWord
    }

    /// A fact about somebody; nothing written shows as "Not provided".
    package init(_ key: Phrase, data text: String?, change: Link? = nil) {
        self.init(key, change: change) {
            if let text, !text.isEmpty {
                written(text)
            } else {
                span(.class("hint")) { "Not provided" }
            }
        }
    }

    /// A fact in the service's own words.
    package init(_ key: Phrase, _ words: Phrase, change: Link? = nil) {
        self.init(key, change: change) { words }
    }
}

/// Facts with their names, as on a page that is checked before it is sent.
package func summaryList(_ rows: [SummaryRow]) -> HTML {
    dl(.class("summary")) {
        for row in rows {
            div {
                dt { row.key }
                dd {
                    row.value
                    changeLink(row)
                }
            }
        }
    }
}

/// People side by side, or one below the other when narrow.
package func cards(@HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("cards")) { content() }
}

/// What is known of one person: victim, perpetrator or child. Two or three actions at most.
package func summaryCard(
    _ words: Phrase, _ level: HeadingLevel = .three, actions: [Crumb] = [], rows: [SummaryRow]
) -> HTML {
    section(.class("card")) {
        div(.class("card-top")) {
            heading(words, level)
            if !actions.isEmpty {
                ul {
                    for action in actions {
                        li { link(action.words, to: action.link, about: words) }
                    }
                }
            }
        }
        summaryList(rows)
    }
}

private func changeLink(_ row: SummaryRow) -> HTML {
    guard let change = row.change else { return .empty }
    return p(.class("change")) { link(row.changeWord, to: change, about: row.key) }
}
