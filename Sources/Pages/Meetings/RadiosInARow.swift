import Markup

/// One answer out of a few short ones, side by side, where rows must stay low: the desk and lists.
func radiosInARow<Value>(_ question: ChoiceQuestion<Value>, _ entered: Entered) -> HTML {
    groupField(question, entered.problem(at: question.name), .ordinary) {
        div(.class("side-by-side")) {
            for (index, choice) in question.offered().enumerated() {
                let id = index == 0 ? question.name : "\(question.name)-\(index + 1)"
                div(.class("choice")) {
                    input(
                        .type("radio"), .id(data: id), .name(question.name), .value(choice.value),
                        .when(entered[question.name] == choice.value, .checked))
                    label(.for(data: id)) { choice.words }
                }
            }
        }
    }
}
