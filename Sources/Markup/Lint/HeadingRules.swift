/// Headings are how people who listen to a page find their way in it.
extension PageLint {
    static func oneMainHeading(_ page: PageSurvey) -> [Finding] {
        let count = page.all("h1").count
        guard count != 1 else { return [] }
        return [
            Finding(
                rule: .oneMainHeading,
                problem: "the page has \(count) h1 headings.",
                remedy: "give it exactly one h1, saying what the page is; others become h2.")
        ]
    }

    static func headingsInOrder(_ page: PageSurvey) -> [Finding] {
        var findings: [Finding] = []
        var above: Int?
        for heading in page.all("h1", "h2", "h3", "h4") {
            guard let level = heading.tag.dropFirst().first?.wholeNumberValue else { continue }
            if let above, level > above + 1 {
                findings.append(skipped(from: above, to: level, heading.element.content.english))
            }
            above = level
        }
        return findings
    }

    private static func skipped(from above: Int, to level: Int, _ text: String) -> Finding {
        Finding(
            rule: .headingsInOrder,
            problem: "the heading “\(text)” jumps from h\(above) to h\(level).",
            remedy: "make it an h\(above + 1), or put the missing heading before it.")
    }

    /// The title is read out before anything else, and names the tab and the history entry.
    static func title(_ page: PageSurvey) -> [Finding] {
        let titles = page.all("title").map(\.element.content.english)
        guard titles.count == 1, let title = titles.first, !title.isEmpty else {
            return [
                Finding(
                    rule: .title,
                    problem: "the page has \(titles.count) titles, where one with words is needed.",
                    remedy: "put one title into the head: the h1, “ - ” and the service's name.")
            ]
        }
        let questions = page.all("h1", "legend", "label").map(\.element.content.english)
        guard !questions.contains(where: { begins(title, with: $0) }) else { return [] }
        return [
            Finding(
                rule: .title,
                problem: "the title “\(title)” does not say what the page's heading says.",
                remedy: "begin it with the h1 or the question (after “Error: ” if there are "
                    + "problems), then “ - ” and the service's name.")
        ]
    }

    private static func begins(_ title: String, with heading: String) -> Bool {
        let mark = "Error: "
        let text = title.hasPrefix(mark) ? title.dropFirst(mark.count) : title[...]
        guard !heading.isEmpty, text.hasPrefix(heading) else { return false }
        let rest = text.dropFirst(heading.count)
        guard let dash = rest.firstIndex(of: "-") else { return false }
        return rest[..<dash].hasSuffix(" ") && !String(rest[dash...].dropFirst()).isBlank
    }
}
