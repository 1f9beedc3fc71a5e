/// Reads a page for what would keep somebody from using it, and says how to put each thing right.
package struct PageLint {
    /// What a page has to keep to.
    package enum Rule: String, Sendable, CaseIterable {
        case oneMainHeading, headingsInOrder, title, language, skipLink, mainLandmark, landmarks
        case namedNavigation, uniqueIDs, references, labels, token, groupedChoices, pictures
        case emptyText, tables, nesting, attributesOnce, tabOrder, wording
    }

    /// One thing that is wrong on a page.
    package struct Finding: Sendable, Equatable, CustomStringConvertible {
        package let rule: Rule
        package let problem: String
        package let remedy: String

        package var description: String {
            "\(rule.rawValue): \(problem) To put it right: \(remedy)"
        }
    }

    /// All there is to say about a whole page, from `html` down.
    package static func findings(in page: HTML) -> [Finding] {
        let survey = PageSurvey(of: page)
        return wholePageFindings(survey) + references(survey) + pieceFindings(survey)
    }

    /// What there is to say about a piece that is swapped into a page: all but the rules about the
    /// page around it.
    package static func findings(inPiece piece: HTML) -> [Finding] {
        pieceFindings(PageSurvey(of: piece))
    }

    private static func wholePageFindings(_ page: PageSurvey) -> [Finding] {
        oneMainHeading(page) + title(page) + language(page) + skipLink(page) + mainLandmark(page)
            + landmarks(page) + namedNavigation(page)
    }

    private static func pieceFindings(_ page: PageSurvey) -> [Finding] {
        headingsInOrder(page) + uniqueIDs(page) + labels(page) + tokens(page)
            + groupedChoices(page) + pictures(page) + emptyText(page) + tables(page)
            + nesting(page) + attributesOnce(page) + tabOrder(page) + wording(page)
    }
}
