package import Markup

/// A form that changes something: it is posted, carries the token, and reports its own problems.
///
/// `asksBeforeLeaving` warns of unsaved words when the script runs. `replacing` names the part of
/// the page to swap for the same part of the answer, without moving the reader; without scripts
/// the whole page comes back. `addingTo` names the list to which its line is added at once, sent
/// again until it is saved, with the parts that then change too.
package func form(
    to address: Link, token: String, asksBeforeLeaving: Bool = false,
    replacing region: String? = nil, addingTo list: (name: String, parts: String)? = nil,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    form(
        .method(.post), .action(address), .novalidate, .autocomplete("off"),
        .when(asksBeforeLeaving, .data("guard", "yes")),
        .when(region != nil, .data("replace", region ?? "")),
        .when(list != nil, .data("submit", list?.name ?? "")),
        .when(list != nil, .data("parts", list?.parts ?? ""))
    ) {
        hidden("token", token)
        content()
    }
}

/// A form that only looks something up and holds nothing about people: filters and sorting.
/// Searching for a person is posted, because addresses are kept in histories and logs.
package func filterForm(to address: Link, @HTMLBuilder content: () -> HTML) -> HTML {
    form(.method(.get), .action(address), .novalidate) { content() }
}

/// A fact that the form sends back unchanged.
package func hidden(_ name: String, _ value: String) -> HTML {
    input(.type("hidden"), .name(name), .value(value))
}
