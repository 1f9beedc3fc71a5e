package import Markup

/// All problems of a page in one place, each leading to its field. `layout` places it.
package func errorSummary(_ problems: [Problem]) -> HTML {
    guard !problems.isEmpty else { return .empty }
    return div(
        .class("error-summary"), .role("alert"), .id("problems"), .tabindex(-1),
        .ariaLabelledBy("problems-title")
    ) {
        h2(.id("problems-title")) { "There is a problem" }
        ul {
            for problem in problems {
                li { a(.href(.onThisPage(problem.field))) { problem.sentence } }
            }
        }
    }
}
