/// Pictures, links, buttons and tables say in words what they are.
extension PageLint {
    private static let speaking: Set<String> = [
        "a", "button", "h1", "h2", "h3", "h4", "label", "legend", "caption", "summary", "option",
    ]

    static func pictures(_ page: PageSurvey) -> [Finding] {
        page.all("img").filter { !$0.element.has("alt") }.map { picture in
            Finding(
                rule: .pictures,
                problem: "\(picture.described) has no words to stand for it.",
                remedy: "write .alt(\"what it shows\"), or .alt(\"\") if it only decorates.")
        }
    }

    static func emptyText(_ page: PageSurvey) -> [Finding] {
        page.placed.filter { speaking.contains($0.tag) && !$0.element.hasWords }.filter { place in
            // The first choice of a list is often meant to be blank.
            place.tag != "option" || place.element.value(of: "value") != ""
        }.map { place in
            Finding(
                rule: .emptyText,
                problem: "\(place.described) says nothing.",
                remedy: "write words into it; if it holds only a picture, give that an alt.")
        }
    }

    static func tables(_ page: PageSurvey) -> [Finding] {
        let uncaptioned = page.all("table").filter { table in
            table.element.children.first?.tag != "caption"
        }.map { _ in
            Finding(
                rule: .tables,
                problem: "a table does not say what it lists.",
                remedy: "begin it with a caption; a class may hide it from sight.")
        }
        let unscoped = page.all("th").filter { !$0.element.has("scope") }.map { header in
            Finding(
                rule: .tables,
                problem: "the table header “\(header.element.content.english)” has no scope.",
                remedy: "write th(.scope(\"col\")) or th(.scope(\"row\")).")
        }
        return uncaptioned + unscoped
    }
}
