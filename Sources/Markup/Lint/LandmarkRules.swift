/// The page's outer parts, by which people jump over what they have heard before.
extension PageLint {
    private static let landmarkTags: Set<String> = ["header", "nav", "main", "footer", "aside"]
    private static let controls: Set<String> = ["a", "button", "input", "select", "textarea"]

    static func language(_ page: PageSurvey) -> [Finding] {
        let spoken = page.all("html").first?.element.value(of: "lang") ?? ""
        guard spoken.isBlank else { return [] }
        return [
            Finding(
                rule: .language,
                problem: "the page does not say which language it is in.",
                remedy: "write html(.langOfWording), so that it is read out in the right voice.")
        ]
    }

    static func skipLink(_ page: PageSurvey) -> [Finding] {
        let first = page.placed.first { $0.stands(in: "body") && controls.contains($0.tag) }
        let main = page.all("main").first?.element.value(of: "id")
        if let main, first?.element.value(of: "href") == Link.onThisPage(main).address { return [] }
        return [
            Finding(
                rule: .skipLink,
                problem: "the first thing to reach in the body is not a link to the main part.",
                remedy:
                    "begin the body with a(.href(.onThisPage(\"main\"))) and give main_ that id.")
        ]
    }

    static func mainLandmark(_ page: PageSurvey) -> [Finding] {
        let count = page.all("main").count
        guard count != 1 else { return [] }
        return [
            Finding(
                rule: .mainLandmark,
                problem: "the page has \(count) main parts.",
                remedy: "put what the page is about into exactly one main_.")
        ]
    }

    static func landmarks(_ page: PageSurvey) -> [Finding] {
        guard let body = page.all("body").first else { return [] }
        let first = page.placed.first { $0.stands(in: "body") && controls.contains($0.tag) }
        let skipped = first?.element.value(of: "href") ?? ""
        return strayText(in: body.element.content, besides: skipped).map { text in
            Finding(
                rule: .landmarks,
                problem: "“\(text)” stands in no part of the page that can be jumped to.",
                remedy: "move it into header, nav, main_, aside or footer.")
        }
    }

    private static func strayText(in html: HTML, besides skipLink: String) -> [String] {
        switch html {
        case .empty: return []
        case .words, .data: return html.hasWords ? [html.english] : []
        case .group(let pieces): return pieces.flatMap { strayText(in: $0, besides: skipLink) }
        case .element(let element):
            let isSkipLink = element.tag == "a" && element.value(of: "href") == skipLink
            guard !isSkipLink, !landmarkTags.contains(element.tag) else { return [] }
            return strayText(in: element.content, besides: skipLink)
        }
    }

    static func namedNavigation(_ page: PageSurvey) -> [Finding] {
        let navigation = page.all("nav")
        let names = navigation.map { nav in
            nav.element.value(of: "aria-label") ?? nav.element.value(of: "aria-labelledby") ?? ""
        }
        let areToldApart = Set(names).count == names.count && !names.contains(where: \.isBlank)
        guard navigation.count > 1, !areToldApart else { return [] }
        return [
            Finding(
                rule: .namedNavigation,
                problem: "the page has \(names.count) navs that cannot be told apart.",
                remedy: "give each its own ariaLabel, such as “Account” or “Pages of results”.")
        ]
    }
}
