import Casework
import Markup

/// Everything that was written about the case on the table, newest first.
func entriesPart(_ scene: DeskScene, _ token: String) -> HTML {
    let standing = scene.briefing.sheet.standing
    return div(.id("entries")) {
        heading("Written so far", .three)
        if standing.isEmpty {
            emptyState("Nothing is written for this case yet.")
        } else {
            minutedList {
                for one in standing.reversed() { row(one.number, one.entry, scene, token) }
            }
        }
    }
}

private func row(
    _ number: Int, _ written: WrittenEntry, _ scene: DeskScene, _ token: String
) -> HTML {
    let name = "\(scene.briefing.item.place).\(number)"
    return minutedRow(name, kind(written.current, scene), written.current.words.revealed) {
        facts(written, scene)
        remark(on: written.current)
        div(.class("row-links")) {
            a(
                .href(At.entry(scene.meeting, written.id)),
                .when(written.id == scene.briefing.sheet.mine, .data("mine", "yes"))
            ) {
                "Edit"
                span(.class("unseen")) { data(" \(name)") }
            }
            buttonForm(
                "Undo", to: At.undoEntry(scene.meeting, scene.caseID), token: token,
                about: "\(name)", sending: [("entry", written.id.addressPart)],
                replacing: changedParts)
        }
    }
}

/// Whose line it is, or what kind of thing.
private func kind(_ entry: Entry, _ scene: DeskScene) -> Phrase {
    switch entry {
    case .minute(let line):
        if line.kind == .victimsView { return line.kind.words }
        return line.agency.map { "\(scene.name(of: $0)):" } ?? line.kind.words
    case .risk(let risk): return risk.title
    case .action(let action): return "Action, \(scene.names(of: action)):"
    case .summary: return "Risk in short"
    }
}

private func facts(_ written: WrittenEntry, _ scene: DeskScene) -> HTML {
    var facts: [Phrase] = []
    if case .action(let action) = written.current { facts += scene.facts(of: action) }
    if case .minute(let line) = written.current, let saidAt = line.saidAt {
        facts.append("Said at \(saidAt.words), entered later.")
    } else if let at = written.written?.at {
        facts.append("\(scene.clock(at).time.words)")
    }
    if written.version > 0 { facts.append("Reworded") }
    return div(.class("facts")) {
        if case .minute(let line) = written.current, line.isToCheck == true {
            tag("Check", .amber)
        }
        for fact in facts { hintText(fact) }
    }
}

/// What is weak in an action's wording; it is saved all the same (SR-23).
private func remark(on entry: Entry) -> HTML {
    guard case .action(let action) = entry, action.origin != .standard,
        let advice = action.words.advice
    else { return .empty }
    return warningText(advice.sentence)
}

extension ActionAdvice {
    var sentence: Phrase {
        switch self {
        case .isResearch:
            "Looking things up was for the research. Say what will be different for somebody."
        case .hasNoEnd: "Nobody can tell when this is done. Say what will be different."
        }
    }
}

extension IdentifiedRisk {
    /// To whom, and what it is in the assessment, when that was said.
    var title: Phrase {
        switch (aspect, to) {
        case (.contributing, _): "Adds to the risk. \(to.words):"
        case (.protective, _): "Protects. \(to.words):"
        case (_, .victim): "Risk to the victim:"
        case (_, .children): "Risk to children:"
        case (_, .others): "Risk to other people:"
        case (_, .staff): "Risk to staff:"
        case (_, .fromPerpetrator): "Risk from the perpetrator:"
        }
    }
}

extension DeskScene {
    func name(of agency: ID<Agency>) -> String {
        briefing.meeting.agencies.first { $0.agency == agency }?.name ?? ""
    }

    func names(of action: AgreedAction) -> String {
        ([action.owner] + (action.jointly ?? [])).map(name).joined(separator: " with ")
    }

    /// By when, by whom, and which risk it answers.
    func facts(of action: AgreedAction) -> [Phrase] {
        var facts: [Phrase] = ["By \(action.dueOn.words(near: today))."]
        if !action.person.isEmpty { facts.append("\(action.person.revealed).") }
        let risk = briefing.sheet.standing.first { one in
            guard case .risk(let risk) = one.entry.current else { return false }
            return risk.id == action.answers
        }
        if let risk { facts.append("Answers \(briefing.item.place).\(risk.number).") }
        return facts
    }
}
