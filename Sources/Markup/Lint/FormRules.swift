/// Forms: what is asked is said, and what is sent carries its token.
extension PageLint {
    private static let unlabelledTypes: Set<String> = ["hidden", "submit", "button", "reset"]

    static func labels(_ page: PageSurvey) -> [Finding] {
        let labelled = Set(
            page.all("label").filter { $0.element.hasWords }
                .compactMap { $0.element.value(of: "for") })
        return page.all("input", "select", "textarea").filter { control in
            !needsNoLabel(control.element) && !isLabelled(control, among: labelled)
        }.map { control in
            Finding(
                rule: .labels,
                problem: "\(control.described) has no label.",
                remedy: "give it an id and write a label(.for(data: id)), or an ariaLabel.")
        }
    }

    private static func needsNoLabel(_ control: Element) -> Bool {
        control.tag == "input" && unlabelledTypes.contains(control.value(of: "type") ?? "text")
    }

    private static func isLabelled(_ control: PageSurvey.Placed, among ids: Set<String>) -> Bool {
        if let id = control.element.value(of: "id"), ids.contains(id) { return true }
        if control.ancestors.contains(where: { $0.tag == "label" && $0.hasWords }) { return true }
        return ["aria-label", "aria-labelledby"].contains { name in
            !(control.element.value(of: name) ?? "").isBlank
        }
    }

    /// A form that is sent without its token is refused; a token in an address could be read by
    /// whoever sees the address.
    static func tokens(_ page: PageSurvey) -> [Finding] {
        page.all("form").compactMap { form in
            let isPost = form.element.value(of: "method") == "post"
            let tokens = form.element.content.elements(named: "input").filter { input in
                input.value(of: "name") == "token"
            }
            if isPost { return tokens.contains(where: isToken) ? nil : lacksToken(form) }
            return tokens.isEmpty ? nil : showsToken(form)
        }
    }

    private static func isToken(_ input: Element) -> Bool {
        input.value(of: "type") == "hidden" && !(input.value(of: "value") ?? "").isBlank
    }

    private static func lacksToken(_ form: PageSurvey.Placed) -> Finding {
        Finding(
            rule: .token,
            problem: "\(form.described) is sent by POST without a token.",
            remedy: "put input(.type(\"hidden\"), .name(\"token\"), .value(token)) into it.")
    }

    private static func showsToken(_ form: PageSurvey.Placed) -> Finding {
        Finding(
            rule: .token,
            problem: "\(form.described) would write its token into the address.",
            remedy: "send it with .method(.post), or leave the token out.")
    }

    static func groupedChoices(_ page: PageSurvey) -> [Finding] {
        let choices = page.all("input").filter { input in
            ["radio", "checkbox"].contains(input.element.value(of: "type") ?? "")
        }
        let names = choices.map { $0.element.value(of: "name") ?? "" }
        return choices.enumerated().filter { position, choice in
            let isOneOfSeveral = names.count { $0 == names[position] } > 1
            let isRadio = choice.element.value(of: "type") == "radio"
            return (isRadio || isOneOfSeveral) && !standsInNamedFieldset(choice)
        }.map { _, choice in
            Finding(
                rule: .groupedChoices,
                problem: "\(choice.described) is a choice whose question is not said.",
                remedy: "put the choices into a fieldset that begins with a legend.")
        }
    }

    private static func standsInNamedFieldset(_ choice: PageSurvey.Placed) -> Bool {
        choice.ancestors.contains { ancestor in
            guard ancestor.tag == "fieldset", let first = ancestor.children.first else {
                return false
            }
            return first.tag == "legend" && first.hasWords
        }
    }
}
