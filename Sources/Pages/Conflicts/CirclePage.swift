package import Casework
package import Markup

/// To whom a sealed case is open, and why.
package enum CircleForm {
    static let named = PickQuestion("named", "Who may see this case?")
    static let reason = LongTextQuestion(
        "circle-why", "Why?", hint: "For example: the perpetrator works for the police here.",
        missing: "Enter why", called: "The reason", longest: 4000)

    package static func read(
        _ fields: FormFields, _ file: ConflictBriefing
    ) -> FormReading<(circle: [ID<Account>], reason: PrivateText)> {
        var problems: [Problem] = []
        let circle = file.staff.map(\.account).filter {
            fields.isTicked(named.name + "-" + $0.description)
        }
        let words = reason.read(fields, into: &problems)
        return FormReading(words.map { (circle: circle, reason: PrivateText($0)) }, problems)
    }

    static func stored(_ file: ConflictBriefing) -> [StoredAnswer] {
        file.circle.map {
            StoredAnswer([(named.name + "-" + $0.account.description, "yes")])
        }
    }
}

/// Where a case is sealed to named people, and where those change the circle by two of them.
package func circlePage(
    _ frame: PageFrame, _ file: ConflictBriefing, entered: Entered? = nil
) -> HTML {
    let entered = entered ?? .stored(CircleForm.stored(file))
    return layout(
        frame, title: "Named circle - \(file.titleWords)", problems: entered.problems,
        backTo: At.caseConflicts(file.caseID), width: .wide
    ) {
        heading("Named circle", above: file.titleWords)
        if file.circle.isEmpty {
            warningText(
                """
                Once it is sealed, this case exists only for the people you tick. Tick yourself if \
                you are to run it.
                """)
        } else {
            p { "Two of the circle change it: one asks here, another agrees." }
            if let why = file.whySealed { written(why.revealed) }
        }
        if let asked = file.circleAsked {
            askedPart(frame, file, asked)
        } else {
            circleForm(frame, file, entered)
        }
    }
}

private func circleForm(
    _ frame: PageFrame, _ file: ConflictBriefing, _ entered: Entered
) -> HTML {
    group {
        p {
            """
            Three people at least, of two agencies, and one of them a coordinator or a chair. \
            Administrators cannot change it.
            """
        }
        form(to: At.caseCircle(file.caseID), token: frame.token, asksBeforeLeaving: true) {
            checkboxes(CircleForm.named, among: file.staff.map(\.choice), entered)
            textArea(CircleForm.reason, entered, rows: 3)
            button(file.circle.isEmpty ? "Seal the case" : "Ask for this change", .danger)
        }
        if !file.circle.isEmpty {
            p { "To open the case to everybody whose work needs it, tick nobody." }
        }
    }
}

private func askedPart(
    _ frame: PageFrame, _ file: ConflictBriefing, _ asked: CircleAskLine
) -> HTML {
    group {
        heading("A change was asked for", .two)
        summaryList([
            SummaryRow("By", data: asked.by),
            SummaryRow("To join", data: asked.joining.joined(separator: ", ")),
            SummaryRow("To leave", data: asked.leaving.joined(separator: ", ")),
            SummaryRow("Opens it to all", asked.opens ? "Yes" : "No"),
            SummaryRow("Why", data: asked.reason.revealed),
        ])
        if asked.isOwn {
            insetText { p { "You asked for this. Another of the circle has to agree." } }
        } else {
            form(to: At.agreeCircle(file.caseID), token: frame.token) {
                button("Agree to the change", .danger)
            }
        }
    }
}
