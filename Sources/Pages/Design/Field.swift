package import Markup

/// How a question's label is shown.
package enum LabelStyle: Sendable {
    case ordinary
    /// The question is the page: its label is the page's heading.
    case heading
    /// Heard and not seen, where a table's headings already say it.
    case hidden
}

/// One question with a single control: label, hint, message, control, in that order for everyone.
func singleField(
    _ question: any Question, _ problem: Problem?, _ style: LabelStyle, saysOptional: Bool = true,
    @HTMLBuilder control: ([String]) -> HTML
) -> HTML {
    div(.class(problem == nil ? "field" : "field wrong")) {
        label(.for(data: question.name), .class(style.look)) {
            asHeading(question.label, style)
            if !question.isRequired && saysOptional { optionalWord() }
        }
        hintAndMessage(question.name, question.hint, problem)
        control(describedBy(question.name, question.hint, problem))
    }
}

/// One question with several controls: the question is the legend of their group.
func groupField(
    _ question: any Question, _ problem: Problem?, _ style: LabelStyle, saysOptional: Bool = true,
    @HTMLBuilder controls: () -> HTML
) -> HTML {
    div(.class(problem == nil ? "field" : "field wrong")) {
        fieldset(.ariaDescribedBy(describedBy(question.name, question.hint, problem))) {
            legend(.class(style.look)) {
                asHeading(question.label, style)
                if !question.isRequired && saysOptional { optionalWord() }
            }
            hintAndMessage(question.name, question.hint, problem)
            controls()
        }
    }
}

func describedBy(_ name: String, _ hint: Phrase?, _ problem: Problem?) -> [String] {
    (hint == nil ? [] : [name + "-hint"]) + (problem == nil ? [] : [name + "-problem"])
}

@HTMLBuilder
func hintAndMessage(_ name: String, _ hint: Phrase?, _ problem: Problem?) -> HTML {
    if let hint {
        p(.class("hint"), .id(data: name + "-hint")) { hint }
    }
    if let problem {
        p(.class("message"), .id(data: name + "-problem")) {
            span(.class("unseen")) { "Error: " }
            problem.sentence
        }
    }
}

private func optionalWord() -> HTML {
    group {
        " "
        span(.class("optional")) { "(optional)" }
    }
}

private func asHeading(_ words: Phrase, _ style: LabelStyle) -> HTML {
    style == .heading ? h1 { words } : .words(words)
}

extension LabelStyle {
    fileprivate var look: StaticString {
        switch self {
        case .ordinary: "label"
        case .heading: "label as-heading"
        case .hidden: "label unseen"
        }
    }
}

/// A group of questions that belong together, under words of their own.
package func fieldset(_ words: Phrase, @HTMLBuilder content: () -> HTML) -> HTML {
    fieldset(.class("group")) {
        legend(.class("group-legend")) { words }
        content()
    }
}
