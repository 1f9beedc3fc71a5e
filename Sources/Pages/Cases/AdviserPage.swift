package import Casework
package import Markup

/// Where the advocacy service gives a case to one of its advisers, the one who is suggested first.
package func adviserPage(
    _ frame: PageFrame, _ file: CaseBriefing, among advisers: [AdviserFit],
    today: CalendarDate, entered: Entered? = nil
) -> HTML {
    let reference = file.outline.reference.description
    let entered = entered ?? suggestion(file, advisers)
    return layout(
        frame, title: "Allocate an adviser - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("Allocate an adviser", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        if let now = file.outline.advocate { p { "The adviser is \(now)." } }
        if advisers.isEmpty {
            emptyState("No adviser has an account in this area yet. An administrator adds them.")
        } else {
            form(to: At.allocateAdvocate(file.id), token: frame.token) {
                AdviserForm.shown(file).hiddenMark()
                radios(AdviserForm.adviser, among: choices(advisers), entered)
                actionsRow {
                    button("Allocate")
                    link("Hours and specialisms of advisers", to: At.advisers())
                }
            }
        }
    }
}

/// Somebody has to press the button: a suggestion is never an allocation.
private func suggestion(_ file: CaseBriefing, _ advisers: [AdviserFit]) -> Entered {
    guard file.outline.advocate == nil, let first = advisers.first else { return .blank }
    return .stored(StoredAnswer([(AdviserForm.adviser.name, first.load.id.description)]))
}

private func choices(_ advisers: [AdviserFit]) -> [Choice] {
    advisers.enumerated().map { place, fit in
        Choice(
            fit.load.id.description, data: fit.load.name,
            hint: place == 0
                ? "Suggested: \(fit.reasonWords) \(fit.load.words)"
                : fit.speaksFor ? "\(fit.reasonWords) \(fit.load.words)" : fit.load.words)
    }
}

extension AdviserFit {
    var speaksFor: Bool { speaksLanguage || !matched.isEmpty }

    /// "speaks the victim’s language; trained for: older people."
    var reasonWords: Phrase {
        var reasons: [Phrase] = speaksLanguage ? ["speaks the victim’s language"] : []
        let trained = AdviserSpecialism.allCases.filter(matched.contains).map(\.words)
        if let first = trained.first {
            reasons.append("works with: \(trained.dropFirst().reduce(first) { "\($0), \($1)" })")
        }
        guard let first = reasons.first else {
            return load.isFull ? "the lightest load of all." : "has room, and the lightest load."
        }
        return "\(reasons.dropFirst().reduce(first) { "\($0); \($1)" })."
    }
}

extension AdviserLoad {
    /// "14 cases open, 62 of 80 in 12 months."
    var words: Phrase {
        let open = counted(open, one: "1 case open", many: "\(open) cases open")
        let year: Phrase = "\(open), \(inYear) of \(capacity) in 12 months."
        return isFull ? "\(year) This is all that the area allows for these hours." : year
    }
}
