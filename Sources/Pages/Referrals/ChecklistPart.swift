import Casework
import Markup

/// All questions of an instrument, section by section, and the grade where it ends in one.
func checklistPart(_ questions: ChecklistQuestions, _ entered: Entered) -> HTML {
    group {
        hidden(questions.identityName, questions.identity)
        for group in questions.instrument.groups {
            fieldset("\(group.title)") {
                for item in group.items { row(item, questions, entered) }
            }
        }
        if let grade = questions.grade {
            fieldset("Your grade") {
                radios(grade.question, among: grade.choices, entered)
                textArea(questions.gradeReason, entered, rows: 3)
            }
        }
    }
}

@HTMLBuilder
private func row(
    _ item: RiskItem, _ questions: ChecklistQuestions, _ entered: Entered
) -> HTML {
    if let words = questions.words(item) {
        textArea(words, entered, rows: 3)
    } else {
        checklistRow(
            questions.question(item), among: questions.answers(item), number: item.number, entered
        ) {
            if item.isHighRiskFactor { hintText("High-risk factor") }
            if let ticks = questions.ticks(item) {
                checkboxes(ticks.question, among: ticks.choices, entered)
            }
            if let detail = questions.detail(item) { textInput(detail, entered) }
        }
    }
}

/// What the questions are, for whom, and whose words they are.
func checklistSource(_ instrument: RiskInstrument) -> HTML {
    helpDetails("Where do these questions come from?") {
        p { "\(instrument.title), version \(instrument.version)" }
        if let usedBy = instrument.usedBy { p { "For: \(usedBy)" } }
        if let ages = instrument.ages { p { ages.words } }
        p { data(instrument.licence) }
    }
}

/// Said where the area's instrument changed after somebody began.
@HTMLBuilder
func changedQuestions(_ questions: ChecklistQuestions, _ fields: FormFields) -> HTML {
    if questions.areOfAnother(fields) {
        insetText {
            p {
                "Your area’s questions changed after you answered. Answers to the earlier "
                "questions are not carried over, because the numbers mean other questions."
            }
        }
    }
}

extension AgeRange {
    fileprivate var words: Phrase {
        switch (from, to) {
        case (let from?, let to?): "Ages \(from) to \(to)"
        case (let from?, nil): "Age \(from) and over"
        case (nil, let to?): "Up to age \(to)"
        case (nil, nil): "All ages"
        }
    }
}
