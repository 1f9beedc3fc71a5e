package import Casework
package import Markup

/// Whether what was found is a conflict.
package enum DecideConflictForm {
    static let isConflict = YesNoQuestion(
        "is-conflict", "Is it a conflict of interest?",
        missing: "Select whether it is a conflict of interest")
    static let reason = LongTextQuestion(
        "conflict-reason", "Why?", hint: "Needed where it is none.", called: "The reason",
        longest: 4000)

    package static func read(
        _ fields: FormFields
    ) -> FormReading<(isConflict: Bool, reason: PrivateText)> {
        var problems: [Problem] = []
        let answer = isConflict.read(fields, into: &problems)
        let words = reason.read(fields, into: &problems) ?? ""
        if answer == false && words.isEmpty && problems.isEmpty {
            problems.append(Problem(field: reason.name, sentence: "Enter why it is no conflict"))
        }
        return FormReading(
            answer.map { (isConflict: $0, reason: PrivateText(words)) }, problems)
    }
}

/// Why a conflict should be lifted.
package enum LiftConflictForm {
    static let reason = LongTextQuestion(
        "lift-reason", "Why should it be lifted?", missing: "Enter why it should be lifted",
        called: "The reason", longest: 4000)

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let reason = reason.read(fields, into: &problems)
        return FormReading(reason.map { PrivateText($0) }, problems)
    }
}

/// One person's conflict with one case: to decide, to ask that it be lifted, or to agree to that.
package func oneConflictPage(
    _ frame: PageFrame, _ file: ConflictBriefing, _ line: ConflictLine, entered: Entered = .blank
) -> HTML {
    layout(
        frame, title: "Conflict of interest - \(file.titleWords)", problems: entered.problems,
        backTo: At.caseConflicts(file.caseID)
    ) {
        heading("Conflict of interest", above: file.titleWords)
        cards { summaryCard("\(line.name), \(line.agency)", .two, rows: conflictRows(line)) }
        step(frame, file, line, entered)
    }
}

@HTMLBuilder
private func step(
    _ frame: PageFrame, _ file: ConflictBriefing, _ line: ConflictLine, _ entered: Entered
) -> HTML {
    let address = At.conflict(file.caseID, line.conflict.account)
    if line.conflict.waitsForDecision {
        form(to: address, token: frame.token, asksBeforeLeaving: true) {
            yesNo(DecideConflictForm.isConflict, entered)
            textArea(DecideConflictForm.reason, entered, rows: 3)
            button("Save the decision")
        }
    } else if line.conflict.standing == .inForce {
        if line.conflict.waitsToBeRead {
            p { "See to it that somebody else does this person’s part." }
            form(to: address, token: frame.token) {
                hidden(DecideConflictForm.isConflict.name, "yes")
                button("It is seen to")
            }
            heading("To lift it", .two)
        }
        if line.askedBy != nil && !line.isOwnAsk {
            p { "Two people lift a conflict. If you agree, this person sees the case again." }
            form(to: address, token: frame.token) { button("Agree and lift it", .danger) }
        } else if line.isOwnAsk {
            insetText { p { "You asked for this. Somebody in another office has to agree." } }
        } else {
            p { "Two people lift a conflict: you ask, and somebody in another office agrees." }
            form(to: address, token: frame.token, asksBeforeLeaving: true) {
                textArea(LiftConflictForm.reason, entered, rows: 3)
                button("Ask to lift it", line.conflict.waitsToBeRead ? .secondary : .primary)
            }
        }
    }
}
