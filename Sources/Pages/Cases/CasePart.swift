import Casework
import Markup

/// One part of a case's page, under a heading of its own.
struct CasePart {
    let id: StaticString
    let title: Phrase
    let content: HTML

    init(_ id: StaticString, _ title: Phrase, @HTMLBuilder content: () -> HTML) {
        self.id = id
        self.title = title
        self.content = content()
    }

    var html: HTML {
        section {
            h2(.id(id)) { title }
            content
        }
    }
}

/// The way to each part, so that a reader can choose when to meet the narrative (ux 1.6).
func contents(of parts: [CasePart]) -> HTML {
    nav(.ariaLabel("On this page")) {
        p { strong { "On this page" } }
        ul {
            for part in parts {
                li { a(.href(.onThisPage(part.id.description))) { part.title } }
            }
        }
    }
}
