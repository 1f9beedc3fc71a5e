/// Ids, references and what may stand in what: faults that browsers mend silently and wrongly.
extension PageLint {
    private static let references = [
        "for", "form", "headers", "aria-describedby", "aria-labelledby", "aria-controls",
    ]
    private static let blocks: Set<String> = [
        "address", "article", "aside", "div", "dl", "fieldset", "footer", "form", "h1", "h2",
        "h3", "h4", "header", "hr", "main", "nav", "ol", "p", "section", "table", "ul", "details",
    ]
    /// What each of these has to stand directly in.
    private static let homes: [String: Set<String>] = [
        "li": ["ul", "ol"], "dt": ["dl", "div"], "dd": ["dl", "div"],
        "tr": ["thead", "tbody", "tfoot"],
        "th": ["tr"], "td": ["tr"], "legend": ["fieldset"], "caption": ["table"],
        "summary": ["details"], "option": ["select", "optgroup"],
    ]

    static func uniqueIDs(_ page: PageSurvey) -> [Finding] {
        var seen: Set<String> = []
        let twice = Set(page.ids.filter { !seen.insert($0).inserted }).sorted().map { id in
            Finding(
                rule: .uniqueIDs,
                problem: "the id “\(id)” is used more than once.",
                remedy: "make it differ, for instance with the row's number at its end.")
        }
        let unusable = seen.filter { $0.isEmpty || $0.contains(where: \.isWhitespace) }.map { id in
            Finding(
                rule: .uniqueIDs,
                problem: "the id “\(id)” is empty or has a blank in it.",
                remedy: "use letters, digits and hyphens, so that other things can point to it.")
        }
        return twice + unusable
    }

    static func references(_ page: PageSurvey) -> [Finding] {
        let ids = Set(page.ids)
        return page.placed.flatMap { place in
            targets(of: place.element).filter { !ids.contains($0) }.map { target in
                Finding(
                    rule: .references,
                    problem: "\(place.described) points to “\(target)”, which is not on the page.",
                    remedy: "give that id to what is meant, or leave the reference out.")
            }
        }
    }

    private static func targets(of element: Element) -> [String] {
        let named = references.flatMap { name in
            (element.value(of: name) ?? "").split(separator: " ").map(String.init)
        }
        guard let href = element.value(of: "href"), href.hasPrefix("#") else { return named }
        return named + [String(href.dropFirst())]
    }

    static func nesting(_ page: PageSurvey) -> [Finding] {
        page.placed.compactMap { place in
            guard let (outside, remedy) = misplacement(of: place) else { return nil }
            return Finding(
                rule: .nesting,
                problem: "\(place.described) stands in \(outside).",
                remedy: remedy)
        }
    }

    private static func misplacement(
        of place: PageSurvey.Placed
    ) -> (outside: String, remedy: String)? {
        let acting = ["a", "button"]
        if place.tag == "form", place.stands(in: "form") {
            return ("another form", "end the outer form first; browsers drop the inner one.")
        }
        if acting.contains(place.tag), place.stands(in: "a", "button", "summary") {
            return ("a link or button", "put them side by side.")
        }
        if blocks.contains(place.tag), place.stands(in: "p") {
            return ("a p", "put it after the p; browsers end the p here.")
        }
        guard let homes = homes[place.tag], let parent = place.ancestors.last?.tag else {
            return nil
        }
        let named = homes.sorted().joined(separator: " or ")
        return homes.contains(parent) ? nil : (parent, "put it directly into \(named).")
    }

    static func attributesOnce(_ page: PageSurvey) -> [Finding] {
        page.placed.flatMap { place in
            var seen: Set<String> = []
            return place.element.attributes.map(\.fullName).filter { !seen.insert($0).inserted }
                .map { name in
                    Finding(
                        rule: .attributesOnce,
                        problem: "\(place.described) has \(name) twice; browsers drop the second.",
                        remedy: "write one \(name); several classes go into one literal.")
                }
        }
    }

    static func tabOrder(_ page: PageSurvey) -> [Finding] {
        page.placed.filter { Int($0.element.value(of: "tabindex") ?? "0") ?? 0 > 0 }.map { place in
            Finding(
                rule: .tabOrder,
                problem: "\(place.described) is taken out of the page's own order.",
                remedy: "move it to where it belongs and use .tabindex(0) or .tabindex(-1).")
        }
    }
}
