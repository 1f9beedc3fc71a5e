package import Markup

/// Three boxes for a day that people remember.
package func dateInput(
    _ question: DateQuestion, _ entered: Entered, _ style: LabelStyle = .ordinary
) -> HTML {
    let boxes = [question.dayName, question.monthName, question.yearName]
    let problem = boxes.lazy.compactMap { entered.problem(at: $0) }.first
    return groupField(question, problem, style) {
        div(.class("date-boxes")) {
            box("Day", question.dayName, entered, problem, isYear: false)
            box("Month", question.monthName, entered, problem, isYear: false)
            box("Year", question.yearName, entered, problem, isYear: true)
        }
    }
}

/// No limit is put on what fits in a box: a whole date may be pasted into the first.
private func box(
    _ words: Phrase, _ name: String, _ entered: Entered, _ problem: Problem?, isYear: Bool
) -> HTML {
    div {
        label(.for(data: name)) { words }
        input(
            .type("text"), .id(data: name), .name(name), .value(entered[name]),
            .class(isYear ? "box year" : "box"), .autocomplete("off"),
            .when(problem?.field == name, .ariaInvalid))
    }
}
