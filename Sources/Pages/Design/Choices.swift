package import Markup

/// One answer out of a few, all in sight.
package func radios<Value>(
    _ question: ChoiceQuestion<Value>, _ entered: Entered, _ style: LabelStyle = .ordinary
) -> HTML {
    groupField(question, entered.problem(at: question.name), style) {
        radioList(question, question.offered(), entered, afterOr: question.afterOr?.rawValue)
    }
}

/// One record out of a few, all in sight.
package func radios(
    _ question: PickQuestion, among choices: [Choice], _ entered: Entered,
    _ style: LabelStyle = .ordinary
) -> HTML {
    groupField(question, entered.problem(at: question.name), style) {
        radioList(question, choices, entered)
    }
}

/// Yes or no, side by side.
package func yesNo(
    _ question: YesNoQuestion, _ entered: Entered, _ style: LabelStyle = .ordinary
) -> HTML {
    groupField(question, entered.problem(at: question.name), style) {
        div(.class("side-by-side")) {
            radioList(question, [Choice("yes", "Yes"), Choice("no", "No")], entered)
        }
    }
}

/// One question of a checklist: a row with the question at the start and its answers at the end,
/// short enough that twenty-four of them can be gone through with two keys each.
package func checklistRow<Value>(
    _ question: ChoiceQuestion<Value>, number: Int, _ entered: Entered,
    @HTMLBuilder more: () -> HTML = { .empty }
) -> HTML {
    checklistRow(question, question.offered(), number, entered, more())
}

/// The same for a question whose answers are data, such as one of a risk instrument.
package func checklistRow(
    _ question: PickQuestion, among choices: [Choice], number: Int, _ entered: Entered,
    @HTMLBuilder more: () -> HTML = { .empty }
) -> HTML {
    checklistRow(question, choices, number, entered, more())
}

private func checklistRow(
    _ question: some Question, _ choices: [Choice], _ number: Int, _ entered: Entered,
    _ more: HTML
) -> HTML {
    let numbered = question.named(question.name, labelled: "\(number). \(question.label)")
    return div(.class("checklist-row")) {
        groupField(numbered, entered.problem(at: question.name), .ordinary, saysOptional: false) {
            div(.class("side-by-side")) { radioList(question, choices, entered) }
        }
        more
    }
}

/// Several answers that are data may apply; each box has the question's name and its own.
package func checkboxes(
    _ question: PickQuestion, among choices: [Choice], _ entered: Entered
) -> HTML {
    groupField(
        question, entered.problem(at: question.name), .ordinary, saysOptional: false
    ) {
        div(.class("side-by-side")) {
            for choice in choices {
                let name = question.name + "-" + choice.value
                tickRow(name, choice.words, choice.hint, id: name, entered)
            }
        }
    }
}

/// Several answers may apply; each has a tick box of its own name.
package func checkboxes<Value>(
    _ question: TicksQuestion<Value>, _ entered: Entered, _ style: LabelStyle = .ordinary
) -> HTML {
    let names = question.offered.map(question.boxName)
    return groupField(question, entered.problem(at: question.name), style) {
        for (index, value) in question.offered.enumerated() {
            tickRow(
                question.boxName(value), .words(question.words(value)), question.hints[value],
                id: index == 0 ? question.name : question.boxName(value), entered)
        }
        if let none = question.none {
            if !names.isEmpty { orDivider() }
            tickRow(question.noneName, .words(none), nil, id: question.noneName, entered)
        }
    }
}

/// A single box to tick.
package func tickBox(_ question: TickQuestion, _ entered: Entered) -> HTML {
    let problem = entered.problem(at: question.name)
    return div(.class(problem == nil ? "field" : "field wrong")) {
        hintAndMessage(question.name, nil, problem)
        tickRow(
            question.name, .words(question.label), question.hint, id: question.name, entered,
            problem)
    }
}

/// One answer of a long list that people know by heart, such as agencies: typing finds it.
package func select(
    _ question: PickQuestion, among choices: [Choice], _ entered: Entered,
    _ style: LabelStyle = .ordinary
) -> HTML {
    selectBox(question, choices, entered, style)
}

package func select<Value>(
    _ question: ChoiceQuestion<Value>, _ entered: Entered, _ style: LabelStyle = .ordinary
) -> HTML {
    selectBox(question, question.offered(), entered, style)
}

private func selectBox(
    _ question: any Question, _ choices: [Choice], _ entered: Entered, _ style: LabelStyle
) -> HTML {
    let problem = entered.problem(at: question.name)
    return singleField(question, problem, style) { ids in
        select(
            .id(data: question.name), .name(question.name), .ariaDescribedBy(ids),
            .when(problem != nil, .ariaInvalid)
        ) {
            option(.value("")) { "Choose one" }
            for choice in choices {
                option(
                    .value(choice.value), .when(entered[question.name] == choice.value, .selected)
                ) { choice.words }
            }
        }
    }
}

@HTMLBuilder
private func radioList(
    _ question: any Question, _ choices: [Choice], _ entered: Entered, afterOr: String? = nil
) -> HTML {
    for (index, choice) in choices.enumerated() {
        if afterOr == choice.value && index > 0 { orDivider() }
        // The first has the question's own id: the error summary leads to it.
        let id = index == 0 ? question.name : "\(question.name)-\(index + 1)"
        div(.class("choice")) {
            input(
                .type("radio"), .id(data: id), .name(question.name), .value(choice.value),
                .when(entered[question.name] == choice.value, .checked),
                .ariaDescribedBy(choice.hint == nil ? [] : [id + "-note"]))
            choiceLabel(id, choice.words, choice.hint)
        }
    }
}

private func tickRow(
    _ name: String, _ words: HTML, _ hint: Phrase?, id: String, _ entered: Entered,
    _ problem: Problem? = nil
) -> HTML {
    div(.class("choice")) {
        input(
            .type("checkbox"), .id(data: id), .name(name), .value("yes"),
            .when(entered.isTicked(name), .checked),
            .ariaDescribedBy(
                (hint == nil ? [] : [id + "-note"]) + (problem == nil ? [] : [id + "-problem"])),
            .when(problem != nil, .ariaInvalid))
        choiceLabel(id, words, hint)
    }
}

@HTMLBuilder
private func choiceLabel(_ id: String, _ words: HTML, _ hint: Phrase?) -> HTML {
    label(.for(data: id)) { words }
    if let hint {
        p(.class("hint"), .id(data: id + "-note")) { hint }
    }
}

private func orDivider() -> HTML { p(.class("or")) { "or" } }
