/// What is said to people who do not see the page.
extension Attribute {
    package static func role(_ token: StaticString) -> Attribute { .token("role", token) }

    package static func ariaLabel(_ words: Phrase) -> Attribute {
        Attribute("aria-label", .words(words))
    }

    /// The ids of what describes this, hint first; none and nothing is written.
    package static func ariaDescribedBy(_ ids: [String]) -> Attribute {
        .ids("aria-describedby", ids)
    }

    package static func ariaDescribedBy(_ text: String) -> Attribute {
        .text("aria-describedby", text)
    }

    package static func ariaLabelledBy(_ text: String) -> Attribute {
        .text("aria-labelledby", text)
    }

    package static func ariaControls(_ text: String) -> Attribute { .text("aria-controls", text) }

    /// This link leads to the page the reader is on.
    package static var ariaCurrent: Attribute { .token("aria-current", "page") }

    package static func ariaCurrent(_ token: StaticString) -> Attribute {
        .token("aria-current", token)
    }

    package static var ariaHidden: Attribute { .token("aria-hidden", "true") }

    package static var ariaInvalid: Attribute { .token("aria-invalid", "true") }

    package static func ariaLive(_ token: StaticString) -> Attribute { .token("aria-live", token) }

    package static func ariaAtomic(_ truth: Bool) -> Attribute { .truth("aria-atomic", truth) }

    package static func ariaExpanded(_ truth: Bool) -> Attribute { .truth("aria-expanded", truth) }

    package static func ariaPressed(_ truth: Bool) -> Attribute { .truth("aria-pressed", truth) }

    package static func ariaSort(_ token: StaticString) -> Attribute { .token("aria-sort", token) }
}
