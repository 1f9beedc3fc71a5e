package import Markup

/// A box of one line.
package func textInput(
    _ question: TextQuestion, _ entered: Entered, _ style: LabelStyle = .ordinary
) -> HTML {
    let problem = entered.problem(at: question.name)
    return singleField(question, problem, style, saysOptional: question.kind != .search) { ids in
        hiddenHint(question.name, entered)
        input(
            .type(question.kind.type), .id(data: question.name), .name(question.name),
            .value(question.kind.isSecret ? "" : entered[question.name]),
            .class(question.width.look), .autocomplete(question.kind.filledBy),
            .spellcheck(false), .when(question.kind == .oneTimeCode, .inputmode("numeric")),
            .ariaDescribedBy(ids + hiddenHintID(question.name, entered)),
            .when(problem != nil, .ariaInvalid))
    }
}

/// A box for a whole number.
package func textInput(
    _ question: NumberQuestion, _ entered: Entered, _ style: LabelStyle = .ordinary
) -> HTML {
    let problem = entered.problem(at: question.name)
    return singleField(question, problem, style) { ids in
        shortInput(question.name, entered, ids, problem, .inputmode("numeric"))
    }
}

/// A box for a time of day.
package func textInput(
    _ question: TimeQuestion, _ entered: Entered, _ style: LabelStyle = .ordinary
) -> HTML {
    let problem = entered.problem(at: question.name)
    return singleField(question, problem, style) { ids in
        shortInput(question.name, entered, ids, problem, .inputmode("text"))
    }
}

/// A box of several lines, which grows with what is written in it.
package func textArea(
    _ question: LongTextQuestion, _ entered: Entered, rows: Int = 5,
    _ style: LabelStyle = .ordinary
) -> HTML {
    let problem = entered.problem(at: question.name)
    return singleField(question, problem, style) { ids in
        hiddenHint(question.name, entered)
        textarea(
            .id(data: question.name), .name(question.name), .rows(rows), .autocomplete("off"),
            .spellcheck(true), .ariaDescribedBy(ids + hiddenHintID(question.name, entered)),
            .when(problem != nil, .ariaInvalid)
        ) { data(entered[question.name]) }
    }
}

private func shortInput(
    _ name: String, _ entered: Entered, _ ids: [String], _ problem: Problem?, _ keys: Attribute
) -> HTML {
    input(
        .type("text"), .id(data: name), .name(name), .value(entered[name]), .class("short"), keys,
        .autocomplete("off"), .ariaDescribedBy(ids), .when(problem != nil, .ariaInvalid))
}

extension TextQuestion.Kind {
    fileprivate var type: StaticString {
        switch self {
        case .email: "email"
        case .telephone: "tel"
        case .search: "search"
        case .currentPassword, .newPassword: "password"
        case .text, .username, .oneTimeCode: "text"
        }
    }

    fileprivate var filledBy: StaticString {
        switch self {
        case .username: "username"
        case .currentPassword: "current-password"
        case .newPassword: "new-password"
        case .oneTimeCode: "one-time-code"
        case .text, .email, .telephone, .search: "off"
        }
    }
}

extension TextQuestion.Width {
    fileprivate var look: StaticString {
        switch self {
        case .full: "full"
        case .half: "half"
        case .short: "short"
        }
    }
}
