package import Markup

/// The meeting on one screen: agenda, what is said, who is here; one column when narrow, and then
/// what is said comes first.
/// `scene` says which case it is about, so that no script puts a part of another into it.
package func desk(
    scene: String, @HTMLBuilder agenda: () -> HTML, @HTMLBuilder said: () -> HTML,
    @HTMLBuilder here: () -> HTML
) -> HTML {
    div(.class("desk"), .data("scene", scene)) {
        section(.class("desk-said"), .id("said"), .ariaLabel("What was said")) { said() }
        section(.class("rail desk-agenda"), .id("agenda"), .ariaLabel("Agenda")) { agenda() }
        section(.class("rail desk-here"), .id("here"), .ariaLabel("Who is here")) { here() }
    }
}

/// Links to the two sides of the desk, where the window is too narrow to show them beside it.
package func deskLinks() -> HTML {
    p(.class("desk-links")) {
        a(.href(.onThisPage("agenda"))) { "Agenda" }
        " "
        a(.href(.onThisPage("here"))) { "Who is here" }
    }
}

/// The field in which a meeting is minuted, with its button beside it or, when narrow, below.
package func captureRow(
    _ question: TextQuestion, _ entered: Entered, button words: Phrase
) -> HTML {
    let problem = entered.problem(at: question.name)
    return div(.class("capture")) {
        label(.for(data: question.name), .class("label")) { question.label }
        hintAndMessage(question.name, question.hint, problem)
        div(.class("capture-line")) {
            input(
                .type("text"), .id(data: question.name), .name(question.name),
                .value(entered[question.name]), .autocomplete("off"), .data("focus", "yes"),
                .ariaDescribedBy(describedBy(question.name, question.hint, problem)),
                .when(problem != nil, .ariaInvalid))
            button(words)
        }
    }
}

/// What was minuted, newest first, so that nothing moves as the list grows.
package func minutedList(@HTMLBuilder rows: () -> HTML) -> HTML {
    ol(.class("minutes")) { rows() }
}

/// One thing minuted: its number, what kind it is, what was said, and what can be done with it.
package func minutedRow(
    _ number: String, _ kind: Phrase, _ text: String, @HTMLBuilder actions: () -> HTML
) -> HTML {
    li(.class("minuted")) {
        p {
            span(.class("minuted-number")) { data(number) }
            " "
            strong { kind }
            " "
            data(text)
        }
        actions()
    }
}

/// The way to see what others did, where no script brings it.
package func updateLink(to link: Link) -> HTML {
    p(.class("update")) { a(.href(link)) { "Update this page" } }
}
